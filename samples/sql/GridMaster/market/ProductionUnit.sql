CREATE TABLE market.ProductionUnit
(
    ProductionUnitId  int            NOT NULL CONSTRAINT PK_ProductionUnit PRIMARY KEY,
    UnitName          nvarchar(60)   NOT NULL,
    FuelCode          varchar(6)     NOT NULL,   -- WIND, HYDRO, CHP, SOLAR
    PriceAreaCode     varchar(4)     NOT NULL,
    InstalledMw       decimal(9, 3)  NOT NULL,
    BalancePartyId    int            NOT NULL
);
