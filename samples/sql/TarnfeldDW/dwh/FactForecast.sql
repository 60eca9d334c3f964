CREATE TABLE dwh.FactForecast
(
    ForecastDate  date            NOT NULL,
    HourUtc       datetime2(0)    NOT NULL,
    PriceAreaKey  int             NOT NULL,
    ForecastKwh   decimal(18, 4)  NOT NULL,
    ModelName     varchar(20)     NOT NULL
);
