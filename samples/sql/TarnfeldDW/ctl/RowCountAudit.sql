CREATE TABLE ctl.RowCountAudit
(
    RunId        int           NOT NULL,
    SchemaName   sysname       NOT NULL,
    TableName    sysname       NOT NULL,
    TableRows    bigint        NOT NULL,
    CountedAt    datetime2(3)  NOT NULL DEFAULT (SYSUTCDATETIME()),
    CONSTRAINT PK_RowCountAudit PRIMARY KEY (RunId, SchemaName, TableName)
);
