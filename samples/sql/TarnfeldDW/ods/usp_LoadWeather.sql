CREATE PROCEDURE ods.usp_LoadWeather
    @RunId int
AS
BEGIN
    SET NOCOUNT ON;

    MERGE ods.WeatherObservation AS t
    USING (SELECT StationCode, DATEADD(hour, DATEDIFF(hour, 0, ObservedAt), 0) AS HourUtc,
                  AVG(TemperatureC) AS TemperatureC, AVG(WindSpeedMs) AS WindSpeedMs, SUM(Irradiance) AS Irradiance
           FROM   staging.Weather
           GROUP BY StationCode, DATEADD(hour, DATEDIFF(hour, 0, ObservedAt), 0)) AS s
    ON (t.StationCode = s.StationCode AND t.HourUtc = s.HourUtc)
    WHEN MATCHED THEN
        UPDATE SET TemperatureC = s.TemperatureC, WindSpeedMs = s.WindSpeedMs, Irradiance = s.Irradiance
    WHEN NOT MATCHED THEN
        INSERT (StationCode, HourUtc, TemperatureC, WindSpeedMs, Irradiance)
        VALUES (s.StationCode, s.HourUtc, s.TemperatureC, s.WindSpeedMs, s.Irradiance);

    EXEC ctl.usp_LogStep @RunId, 'ods.WeatherObservation', @@ROWCOUNT;
END
