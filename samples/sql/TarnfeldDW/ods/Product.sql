CREATE TABLE ods.Product
(
    ProductCode  varchar(10)   NOT NULL CONSTRAINT PK_ods_Product PRIMARY KEY,
    ProductName  nvarchar(80)  NOT NULL,
    PriceModel   varchar(10)   NOT NULL,
    IsGreen      bit           NOT NULL,
    ValidFrom    date          NULL,
    ValidTo      date          NULL
);
