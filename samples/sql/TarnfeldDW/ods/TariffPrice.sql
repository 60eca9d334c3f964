CREATE TABLE ods.TariffPrice
(
    TariffPriceId  int            NOT NULL IDENTITY(1, 1) CONSTRAINT PK_TariffPrice PRIMARY KEY,
    GridCompanyId  int            NOT NULL,
    TariffCode     varchar(12)    NOT NULL,
    HourOfDay      tinyint        NOT NULL,
    PricePerKwh    decimal(9, 6)  NOT NULL,
    ValidFrom      date           NOT NULL,
    ValidTo        date           NULL
);
