CREATE TABLE asset.Meter
(
    MeterId           bigint          NOT NULL IDENTITY(1, 1) CONSTRAINT PK_Meter PRIMARY KEY,
    MeterSerialNo     varchar(20)     NOT NULL,
    Manufacturer      nvarchar(40)    NOT NULL,
    MeterModel        nvarchar(40)    NULL,
    ConversionFactor  decimal(9, 4)   NOT NULL DEFAULT (1),
    IsSmart           bit             NOT NULL DEFAULT (1),
    CalibratedOn      date            NULL
);
