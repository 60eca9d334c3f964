CREATE PROCEDURE mart.usp_BuildPortfolioPosition
    @RunId int
AS
BEGIN
    SET NOCOUNT ON;

    DELETE FROM mart.PortfolioPosition WHERE HourUtc >= CONVERT(date, GETDATE());

    INSERT INTO mart.PortfolioPosition (PriceAreaCode, HourUtc, ForecastMwh, OwnProductionMw, OpenMwh)
    SELECT pa.PriceAreaCode, f.HourUtc, SUM(f.ForecastKwh) / 1000, MAX(own.InstalledMw),
           SUM(f.ForecastKwh) / 1000 - ISNULL(MAX(own.InstalledMw), 0) * 0.31
    FROM   dwh.FactForecast AS f
    JOIN   dwh.DimPriceArea AS pa ON pa.PriceAreaKey = f.PriceAreaKey
    LEFT JOIN (
        SELECT pvt.PriceAreaCode, ISNULL(pvt.WIND, 0) + ISNULL(pvt.HYDRO, 0) + ISNULL(pvt.CHP, 0) AS InstalledMw
        FROM  (SELECT u.PriceAreaCode, u.FuelCode, u.InstalledMw
               FROM   GridMaster.market.ProductionUnit AS u
               JOIN   GridMaster.market.BalanceParty   AS b ON b.BalancePartyId = u.BalancePartyId
               WHERE  b.PartyName LIKE N'Tarnfeld%') AS src
        PIVOT (SUM(InstalledMw) FOR FuelCode IN (WIND, HYDRO, CHP)) AS pvt
    ) AS own ON own.PriceAreaCode = pa.PriceAreaCode
    WHERE  f.ForecastDate = CONVERT(date, GETDATE())
    GROUP BY pa.PriceAreaCode, f.HourUtc;

    EXEC ctl.usp_LogStep @RunId, 'mart.PortfolioPosition', @@ROWCOUNT;
END
