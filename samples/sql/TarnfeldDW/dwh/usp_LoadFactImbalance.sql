CREATE PROCEDURE dwh.usp_LoadFactImbalance
    @RunId    int,
    @OnDate   date
AS
BEGIN
    SET NOCOUNT ON;
    DECLARE @DateKey int;
    SET @DateKey = dbo.fn_DateKey(@OnDate);

    DELETE FROM dwh.FactImbalance WHERE DateKey = @DateKey;

    INSERT INTO dwh.FactImbalance (DateKey, HourNo, PriceAreaKey, ForecastKwh, ActualKwh, ImbalanceCost)
    SELECT x.DateKey, x.HourNo, x.PriceAreaKey, SUM(x.ForecastKwh), SUM(x.ActualKwh),
           SUM(x.ActualKwh - x.ForecastKwh) / 1000 *
               MAX(CASE WHEN x.ActualKwh > x.ForecastKwh THEN sp.UpPriceEur ELSE sp.DownPriceEur END)
    FROM  (SELECT @DateKey AS DateKey, DATEPART(hour, ff.HourUtc) AS HourNo, ff.PriceAreaKey, ff.ForecastKwh, 0 AS ActualKwh
           FROM   dwh.FactForecast AS ff
           WHERE  ff.ForecastDate = DATEADD(day, -1, @OnDate) AND CONVERT(date, ff.HourUtc) = @OnDate
           UNION ALL
           SELECT fc.DateKey, fc.HourNo, fc.PriceAreaKey, 0, fc.QuantityKwh
           FROM   dwh.FactConsumption AS fc
           WHERE  fc.DateKey = @DateKey) AS x
    LEFT JOIN dwh.FactSpotPrice AS sp ON sp.DateKey = x.DateKey AND sp.HourNo = x.HourNo AND sp.PriceAreaKey = x.PriceAreaKey
    GROUP BY x.DateKey, x.HourNo, x.PriceAreaKey;

    EXEC ctl.usp_LogStep @RunId, 'dwh.FactImbalance', @@ROWCOUNT;
END
