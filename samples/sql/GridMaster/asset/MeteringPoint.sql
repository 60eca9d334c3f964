-- A metering point is the place, not the meter: meters come and go (asset.MeterInstallation).
CREATE TABLE asset.MeteringPoint
(
    MeteringPointId    bigint         NOT NULL IDENTITY(1, 1),
    Gsrn               char(18)       NOT NULL,
    TransformerId      int            NULL,
    MeteringPointType  char(3)        NOT NULL,  -- E17 consumption, E18 production
    SettlementMethod   char(3)        NOT NULL,  -- D01 flex, E02 non-profiled
    StreetName         nvarchar(80)   NULL,
    HouseNumber        varchar(10)    NULL,
    PostCode           varchar(8)     NULL,
    City               nvarchar(60)   NULL,
    ConnectionState    varchar(12)    NOT NULL CONSTRAINT DF_MeteringPoint_State DEFAULT ('NEW'),
    ConnectedOn        date           NULL,
    ClosedOn           date           NULL,
    ModifiedAt         datetime2(3)   NOT NULL CONSTRAINT DF_MeteringPoint_Modified DEFAULT (SYSUTCDATETIME()),
    CONSTRAINT PK_MeteringPoint PRIMARY KEY CLUSTERED (MeteringPointId),
    CONSTRAINT UQ_MeteringPoint_Gsrn UNIQUE (Gsrn)
);
