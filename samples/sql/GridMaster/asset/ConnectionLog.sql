CREATE TABLE asset.ConnectionLog
(
    ConnectionLogId  bigint        NOT NULL IDENTITY(1, 1) PRIMARY KEY,
    MeteringPointId  bigint        NOT NULL,
    OldState         varchar(12)   NULL,
    NewState         varchar(12)   NULL,
    ChangedAt        datetime2(3)  NOT NULL,
    ChangedBy        sysname       NOT NULL
);
