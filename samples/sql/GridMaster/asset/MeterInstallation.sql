CREATE TABLE asset.MeterInstallation
(
    InstallationId   bigint        NOT NULL IDENTITY(1, 1),
    MeteringPointId  bigint        NOT NULL REFERENCES asset.MeteringPoint (MeteringPointId),
    MeterId          bigint        NOT NULL REFERENCES asset.Meter (MeterId),
    InstalledAt      datetime2(0)  NOT NULL,
    RemovedAt        datetime2(0)  NULL,
    CONSTRAINT PK_MeterInstallation PRIMARY KEY CLUSTERED (InstallationId)
);
