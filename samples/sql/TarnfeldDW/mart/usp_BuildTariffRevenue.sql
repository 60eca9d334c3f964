CREATE PROCEDURE mart.usp_BuildTariffRevenue
    @RunId   int,
    @Hourly  bit = 0
AS
BEGIN
    SET NOCOUNT ON;
    DECLARE @Source nvarchar(200), @sql nvarchar(max);

    -- the daily fact is quicker, but has no hours: then every tariff counts with its average
    IF @Hourly = 1
        SET @Source = N'dwh.FactConsumption';
    ELSE
        SET @Source = N'dwh.FactConsumptionDaily';

    TRUNCATE TABLE mart.TariffRevenue;

    SET @sql = N'SELECT t.GridCompanyName, t.TariffCode, d.YearNo, d.MonthNo, SUM(f.QuantityKwh), SUM(f.QuantityKwh * t.PricePerKwh)
                 FROM ' + @Source + N' AS f
                 JOIN dwh.DimDate AS d ON d.DateKey = f.DateKey
                 JOIN dwh.DimTariff AS t ON d.CalendarDate >= t.ValidFrom AND d.CalendarDate < t.ValidTo
                 GROUP BY t.GridCompanyName, t.TariffCode, d.YearNo, d.MonthNo';

    INSERT INTO mart.TariffRevenue (GridCompanyName, TariffCode, YearNo, MonthNo, QuantityKwh, RevenueEur)
    EXEC sp_executesql @sql;

    EXEC ctl.usp_LogStep @RunId, 'mart.TariffRevenue', @@ROWCOUNT;
END
