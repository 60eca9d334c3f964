CREATE TABLE mart.ConsumptionByArea
(
    PriceAreaKey   int             NOT NULL,
    YearNo         smallint        NOT NULL,
    MonthNo        tinyint         NOT NULL,
    ConsumptionMwh decimal(18, 4)  NOT NULL,
    ProductionMwh  decimal(18, 4)  NOT NULL,
    NightShare     decimal(9, 4)   NULL,
    CONSTRAINT PK_ConsumptionByArea PRIMARY KEY (PriceAreaKey, YearNo, MonthNo)
);
