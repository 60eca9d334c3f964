CREATE TABLE ctl.TableConfig
(
    TableConfigId    int            NOT NULL IDENTITY(1, 1) CONSTRAINT PK_TableConfig PRIMARY KEY,
    SourceSchema     sysname        NOT NULL,
    SourceTable      sysname        NOT NULL,
    TargetSchema     sysname        NOT NULL,
    TargetTable      sysname        NOT NULL,
    LoadProcedure    nvarchar(260)  NULL,
    LoadOrder        smallint       NOT NULL,
    IsActive         bit            NOT NULL DEFAULT (1)
);
