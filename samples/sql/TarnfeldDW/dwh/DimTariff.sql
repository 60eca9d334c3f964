CREATE TABLE dwh.DimTariff
(
    TariffKey        int            NOT NULL IDENTITY(1, 1) CONSTRAINT PK_DimTariff PRIMARY KEY,
    GridCompanyId    int            NOT NULL,
    GridCompanyName  nvarchar(80)   NULL,
    TariffCode       varchar(12)    NOT NULL,
    HourOfDay        tinyint        NOT NULL,
    PricePerKwh      decimal(9, 6)  NOT NULL,
    ValidFrom        date           NOT NULL,
    ValidTo          date           NULL
);
