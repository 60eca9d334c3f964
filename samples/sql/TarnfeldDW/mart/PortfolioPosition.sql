CREATE TABLE mart.PortfolioPosition
(
    PriceAreaCode   varchar(4)      NOT NULL,
    HourUtc         datetime2(0)    NOT NULL,
    ForecastMwh     decimal(18, 4)  NOT NULL,
    OwnProductionMw decimal(12, 3)  NULL,
    OpenMwh         decimal(18, 4)  NULL
);
