CREATE TABLE ods.CustomerAudit
(
    AuditId      bigint         NOT NULL IDENTITY(1, 1) CONSTRAINT PK_CustomerAudit PRIMARY KEY,
    CustomerId   int            NOT NULL,
    ChangeType   char(1)        NOT NULL,
    OldEmail     nvarchar(120)  NULL,
    NewEmail     nvarchar(120)  NULL,
    OldSegment   varchar(6)     NULL,
    NewSegment   varchar(6)     NULL,
    ChangedAt    datetime2(3)   NOT NULL,
    ChangedBy    sysname        NOT NULL
);
