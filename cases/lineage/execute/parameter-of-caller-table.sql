-- A callee that puts its parameter into the caller's temp table.
-- catalog: warehouse

CREATE PROCEDURE etl.Note @text nvarchar(100) AS INSERT INTO #notes (Line) VALUES (@text);
GO
CREATE PROCEDURE etl.P AS
CREATE TABLE #notes (Line nvarchar(100));
DECLARE @t nvarchar(100) = (SELECT MAX(p.Title) FROM stage.Product AS p);
EXEC etl.Note @t;
INSERT INTO etl.RunLog (Message) SELECT Line FROM #notes;

-- lineage:
--   etl.P: calls etl.Note
--   etl.P: reads stage.Product
--   etl.P: writes etl.RunLog
--   etl.P: etl.RunLog.Message <- stage.Product.Title (aggregation)
