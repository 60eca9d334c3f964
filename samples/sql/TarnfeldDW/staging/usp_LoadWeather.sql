CREATE PROCEDURE staging.usp_LoadWeather
    @RunId int
AS
BEGIN
    SET NOCOUNT ON;
    TRUNCATE TABLE staging.Weather;

    INSERT INTO staging.Weather (StationCode, ObservedAt, TemperatureC, WindSpeedMs, Irradiance)
    SELECT w.station, w.observed_at, w.temp_c, w.wind_ms, w.ghi
    FROM   OPENROWSET(BULK 'weather/observations/*.parquet', DATA_SOURCE = 'LakeRaw', FORMAT = 'PARQUET')
           WITH (station varchar(10), observed_at datetime2(0), temp_c decimal(5, 2), wind_ms decimal(5, 2), ghi decimal(8, 2)) AS w;

    EXEC ctl.usp_LogStep @RunId, 'staging.Weather';
END
