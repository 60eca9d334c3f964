CREATE TABLE dwh.DimPriceArea
(
    PriceAreaKey   int           NOT NULL IDENTITY(1, 1) CONSTRAINT PK_DimPriceArea PRIMARY KEY,
    PriceAreaCode  varchar(4)    NOT NULL,
    PriceAreaName  nvarchar(40)  NOT NULL,
    CountryCode    char(2)       NOT NULL,
    CurrencyCode   char(3)       NOT NULL
);
