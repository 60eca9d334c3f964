CREATE TABLE dwh.FactImbalance
(
    DateKey        int             NOT NULL,
    HourNo         tinyint         NOT NULL,
    PriceAreaKey   int             NOT NULL,
    ForecastKwh    decimal(18, 4)  NOT NULL,
    ActualKwh      decimal(18, 4)  NOT NULL,
    ImbalanceCost  decimal(14, 2)  NULL
);
