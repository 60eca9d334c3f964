CREATE TABLE staging.Product
(
    ProductCode  varchar(10)   NOT NULL,
    ProductName  nvarchar(80)  NULL,
    PriceModel   varchar(10)   NULL,
    IsGreen      bit           NULL,
    ValidFrom    date          NULL,
    ValidTo      date          NULL
);
