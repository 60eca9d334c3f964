CREATE TABLE ctl.LoadRun
(
    RunId         int             NOT NULL CONSTRAINT PK_LoadRun PRIMARY KEY,
    ProcessName   varchar(100)    NOT NULL,
    BusinessDate  date            NOT NULL,
    StartedAt     datetime2(3)    NOT NULL,
    EndedAt       datetime2(3)    NULL,
    RunStatus     varchar(10)     NOT NULL,  -- RUNNING, OK, FAILED
    ParentRunId   int             NULL,
    HostName      nvarchar(128)   NULL
);
