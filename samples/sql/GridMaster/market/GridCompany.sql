CREATE TABLE market.GridCompany
(
    GridCompanyId    int           NOT NULL CONSTRAINT PK_GridCompany PRIMARY KEY,
    GridCompanyName  nvarchar(80)  NOT NULL,
    Gln              char(13)      NOT NULL,
    PriceAreaCode    varchar(4)    NOT NULL REFERENCES market.PriceArea (PriceAreaCode)
);
