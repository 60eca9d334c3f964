CREATE TABLE dwh.FactSpotPrice
(
    DateKey       int             NOT NULL,
    HourNo        tinyint         NOT NULL,
    PriceAreaKey  int             NOT NULL,
    PriceEurMwh   decimal(10, 2)  NOT NULL,
    UpPriceEur    decimal(9, 2)   NULL,
    DownPriceEur  decimal(9, 2)   NULL
);
