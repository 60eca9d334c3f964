CREATE TABLE ctl.ErrorLog
(
    ErrorId         bigint          NOT NULL IDENTITY(1, 1) CONSTRAINT PK_ErrorLog PRIMARY KEY,
    RunId           int             NULL,
    ErrorProcedure  nvarchar(256)   NULL,
    ErrorNumber     int             NULL,
    ErrorLine       int             NULL,
    ErrorMessage    nvarchar(4000)  NULL,
    LoggedAt        datetime2(3)    NOT NULL
);
