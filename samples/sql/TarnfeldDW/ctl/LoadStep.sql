CREATE TABLE ctl.LoadStep
(
    StepId        bigint          NOT NULL IDENTITY(1, 1) CONSTRAINT PK_LoadStep PRIMARY KEY,
    RunId         int             NOT NULL,
    StepName      varchar(200)    NOT NULL,
    RowsAffected  bigint          NULL,
    LoggedAt      datetime2(3)    NOT NULL CONSTRAINT DF_LoadStep_LoggedAt DEFAULT (SYSUTCDATETIME()),
    StepStatus    varchar(10)     NOT NULL CONSTRAINT DF_LoadStep_Status DEFAULT ('OK')
);
GO
CREATE NONCLUSTERED INDEX IX_LoadStep_Run ON ctl.LoadStep (RunId) INCLUDE (StepName, RowsAffected);
