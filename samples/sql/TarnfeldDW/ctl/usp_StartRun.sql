CREATE PROCEDURE ctl.usp_StartRun
    @ProcessName   varchar(100),
    @BusinessDate  date,
    @ParentRunId   int = NULL,
    @RunId         int OUTPUT
AS
BEGIN
    SET NOCOUNT ON;

    SET @RunId = NEXT VALUE FOR ctl.RunNumber;

    INSERT INTO ctl.LoadRun (RunId, ProcessName, BusinessDate, StartedAt, RunStatus, ParentRunId, HostName)
    VALUES (@RunId, @ProcessName, @BusinessDate, SYSUTCDATETIME(), 'RUNNING', @ParentRunId, HOST_NAME());
END
