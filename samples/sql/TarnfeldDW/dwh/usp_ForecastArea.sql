-- Returns the forecast of one area as a result set; usp_BuildForecast collects them.
CREATE PROCEDURE dwh.usp_ForecastArea
    @PriceAreaKey  int,
    @Days          int = 3
AS
BEGIN
    SET NOCOUNT ON;

    WITH hours AS
    (
        SELECT CAST(CONVERT(date, GETDATE()) AS datetime2(0)) AS HourUtc, 0 AS n
        UNION ALL
        SELECT DATEADD(hour, 1, HourUtc), n + 1 FROM hours WHERE n < @Days * 24 - 1
    ),
    climate AS
    (
        SELECT DATEPART(hour, w.HourUtc) AS HourNo, AVG(w.TemperatureC) AS TemperatureC
        FROM   ods.WeatherObservation AS w
        WHERE  w.HourUtc >= DATEADD(day, -7, GETDATE())
        GROUP BY DATEPART(hour, w.HourUtc)
    )
    SELECT h.HourUtc,
           @PriceAreaKey AS PriceAreaKey,
           p.AverageKwh * CASE WHEN c.TemperatureC < 5 THEN 1.18 WHEN c.TemperatureC > 20 THEN 0.94 ELSE 1 END AS ForecastKwh
    FROM   hours AS h
    JOIN   dwh.fn_LoadProfile(@PriceAreaKey) AS p ON p.HourNo = DATEPART(hour, h.HourUtc)
    LEFT JOIN climate AS c ON c.HourNo = p.HourNo
    OPTION (MAXRECURSION 0);
END
