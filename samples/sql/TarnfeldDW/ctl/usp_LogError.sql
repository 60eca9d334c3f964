/*
    Call this first thing in a CATCH block. It must not fail itself: a doomed
    transaction is rolled back before the row is written.
*/
CREATE PROCEDURE ctl.usp_LogError
    @RunId int = NULL
AS
BEGIN
    SET NOCOUNT ON;

    IF XACT_STATE() = -1 ROLLBACK TRANSACTION;

    INSERT INTO ctl.ErrorLog (RunId, ErrorProcedure, ErrorNumber, ErrorLine, ErrorMessage, LoggedAt)
    VALUES (@RunId, ERROR_PROCEDURE(), ERROR_NUMBER(), ERROR_LINE(), ERROR_MESSAGE(), SYSUTCDATETIME());

    UPDATE ctl.LoadRun
    SET    RunStatus = 'FAILED', EndedAt = SYSUTCDATETIME()
    WHERE  RunId = @RunId;
END
