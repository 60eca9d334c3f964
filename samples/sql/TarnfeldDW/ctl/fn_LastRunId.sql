CREATE FUNCTION ctl.fn_LastRunId (@ProcessName varchar(100))
RETURNS int
AS
BEGIN
    RETURN (SELECT MAX(RunId) FROM ctl.LoadRun WHERE ProcessName = @ProcessName AND RunStatus = 'OK');
END
