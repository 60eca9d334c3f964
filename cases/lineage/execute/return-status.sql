-- A return status of literals holds nothing of the catalog.
-- catalog: warehouse

CREATE PROCEDURE etl.Check_ AS
IF EXISTS (SELECT 1 FROM stage.Sale) RETURN 1
RETURN 0
GO
CREATE PROCEDURE etl.P AS
DECLARE @status int
EXEC @status = etl.Check_
IF @status <> 0 RETURN @status
INSERT INTO etl.RunLog (Step, Rows) VALUES (N'check', @status)

-- lineage:
--   etl.Check_: reads stage.Sale
--   etl.P: calls etl.Check_
--   etl.P: writes etl.RunLog
