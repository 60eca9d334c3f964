-- A list of names that is switched away is empty behind it; which rows the other table has then is told to be unknown.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @open nvarchar(max) = N'', @done nvarchar(max) = N'';
CREATE TABLE #open (TableName sysname);
CREATE TABLE #done (TableName sysname);
INSERT INTO #open VALUES (N'Orders');
ALTER TABLE #open SWITCH TO #done;
INSERT INTO #open VALUES (N'Customers');
SELECT @open += N'INSERT INTO dbo.Audit (What) SELECT Id FROM dbo.' + TableName + N';' FROM #open;
EXEC (@open);
SELECT @done += N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.' + TableName + N';' FROM #done;
EXEC (@done);

-- lineage:
--   dbo.P: reads dbo.Customers [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: writes dbo.Audit [dynamic]
--   dbo.P: dbo.Audit.What <- dbo.Customers.Id [dynamic]
--   HW3002: The name dbo.{TableName} is only partly known at run time; no edge is drawn.
--   HW3001: This SQL is put together at run time and its text is not known: how often N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.' + Table… is repeated.
