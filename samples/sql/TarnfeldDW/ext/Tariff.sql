CREATE EXTERNAL TABLE ext.Tariff
(
    GridCompanyId  int            NOT NULL,
    TariffCode     varchar(12)    NOT NULL,
    HourOfDay      tinyint        NOT NULL,
    PricePerKwh    decimal(9, 6)  NULL,
    ValidFrom      date           NOT NULL,
    ValidTo        date           NULL
)
WITH (LOCATION = '/hub/tariff/', DATA_SOURCE = LakeRaw, FILE_FORMAT = SnappyParquet);
