CREATE TABLE dwh.DimProduct
(
    ProductKey   int           NOT NULL IDENTITY(1, 1) CONSTRAINT PK_DimProduct PRIMARY KEY,
    ProductCode  varchar(10)   NOT NULL,
    ProductName  nvarchar(80)  NOT NULL,
    PriceModel   varchar(10)   NOT NULL,
    IsGreen      bit           NOT NULL
);
