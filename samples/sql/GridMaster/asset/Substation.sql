CREATE TABLE asset.Substation
(
    SubstationId     int            NOT NULL IDENTITY(1, 1),
    SubstationCode   varchar(12)    NOT NULL,
    SubstationName   nvarchar(80)   NOT NULL,
    VoltageLevelKv   decimal(6, 2)  NOT NULL,
    PriceAreaCode    varchar(4)     NOT NULL,
    Latitude         decimal(9, 6)  NULL,
    Longitude        decimal(9, 6)  NULL,
    CommissionedOn   date           NULL,
    CONSTRAINT PK_Substation PRIMARY KEY CLUSTERED (SubstationId),
    CONSTRAINT UQ_Substation_Code UNIQUE (SubstationCode)
);
