CREATE TABLE market.PriceArea
(
    PriceAreaCode  varchar(4)    NOT NULL CONSTRAINT PK_PriceArea PRIMARY KEY,
    PriceAreaName  nvarchar(40)  NOT NULL,
    CountryCode    char(2)       NOT NULL,
    TimeZoneName   varchar(40)   NOT NULL,
    CurrencyCode   char(3)       NOT NULL,
    ValidFrom      date          NOT NULL,
    ValidTo        date          NULL
);
