CREATE TABLE mart.TariffRevenue
(
    GridCompanyName  nvarchar(80)    NULL,
    TariffCode       varchar(12)     NOT NULL,
    YearNo           smallint        NOT NULL,
    MonthNo          tinyint         NOT NULL,
    QuantityKwh      decimal(18, 4)  NULL,
    RevenueEur       decimal(16, 2)  NULL
);
