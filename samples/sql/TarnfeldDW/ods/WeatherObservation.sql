CREATE TABLE ods.WeatherObservation
(
    StationCode   varchar(10)    NOT NULL,
    HourUtc       datetime2(0)   NOT NULL,
    TemperatureC  decimal(5, 2)  NULL,
    WindSpeedMs   decimal(5, 2)  NULL,
    Irradiance    decimal(8, 2)  NULL,
    CONSTRAINT PK_WeatherObservation PRIMARY KEY (StationCode, HourUtc)
);
