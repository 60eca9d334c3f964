-- @@ROWCOUNT and the error functions hold nothing of the catalog.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
DECLARE @rows int, @message nvarchar(4000);
BEGIN TRY
    DELETE FROM etl.Rejected;
    SET @rows = @@ROWCOUNT;
END TRY
BEGIN CATCH
    SET @message = ERROR_MESSAGE();
END CATCH;
INSERT INTO etl.RunLog (Rows, Message, StartedAt) VALUES (@rows, @message, SYSUTCDATETIME());

-- lineage:
--   etl.P: writes etl.Rejected
--   etl.P: writes etl.RunLog
