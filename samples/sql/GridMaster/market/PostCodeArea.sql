CREATE TABLE market.PostCodeArea
(
    PostCode       varchar(8)    NOT NULL CONSTRAINT PK_PostCodeArea PRIMARY KEY,
    City           nvarchar(60)  NOT NULL,
    PriceAreaCode  varchar(4)    NOT NULL,
    GridCompanyId  int           NULL,
    ClimateZone    tinyint       NULL
);
