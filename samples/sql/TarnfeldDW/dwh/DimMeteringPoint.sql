CREATE TABLE dwh.DimMeteringPoint
(
    MeteringPointKey   int            NOT NULL IDENTITY(1, 1) CONSTRAINT PK_DimMeteringPoint PRIMARY KEY,
    MeteringPointId    bigint         NOT NULL,
    Gsrn               char(18)       NOT NULL,
    MeteringPointType  char(3)        NOT NULL,
    SettlementMethod   char(3)        NOT NULL,
    SubstationCode     varchar(12)    NULL,
    SubstationName     nvarchar(80)   NULL,
    PriceAreaKey       int            NULL,
    PostCode           varchar(8)     NULL,
    ConnectionState    varchar(12)    NOT NULL
);
