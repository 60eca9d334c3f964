CREATE PROCEDURE ctl.usp_EndRun
    @RunId   int,
    @Status  varchar(10) = 'OK'
AS
SET NOCOUNT ON;

UPDATE ctl.LoadRun
SET    EndedAt   = SYSUTCDATETIME(),
       RunStatus = @Status
WHERE  RunId = @RunId;
