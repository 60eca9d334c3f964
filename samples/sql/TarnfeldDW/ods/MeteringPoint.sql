CREATE TABLE ods.MeteringPoint
(
    MeteringPointId    bigint         NOT NULL CONSTRAINT PK_ods_MeteringPoint PRIMARY KEY,
    Gsrn               char(18)       NOT NULL,
    MeteringPointType  char(3)        NOT NULL,
    SettlementMethod   char(3)        NOT NULL,
    ConnectionState    varchar(12)    NOT NULL,
    StreetAddress      nvarchar(100)  NULL,
    PostCode           varchar(8)     NULL,
    City               nvarchar(60)   NULL,
    SubstationCode     varchar(12)    NULL,
    PriceAreaCode      varchar(4)     NULL,
    GridCompanyId      int            NULL,
    MeterSerialNo      varchar(20)    NULL,
    ModifiedAt         datetime2(3)   NULL
);
