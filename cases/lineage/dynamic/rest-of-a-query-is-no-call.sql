-- What is left of a query where its beginning is not there: OFFSET is a word that no EXECUTE was left out before, the text cannot be read.
CREATE TABLE dbo.Branch (Name nvarchar(40), City nvarchar(40));
GO
CREATE PROCEDURE dbo.P @kind int AS
DECLARE @sql nvarchar(max) = N'';
IF @kind = 1 SET @sql = N'SELECT Name FROM dbo.Branch ORDER BY City';
EXEC (@sql + N' OFFSET 0 ROWS FETCH NEXT 10 ROWS ONLY');

-- lineage:
--   dbo.P: reads dbo.Branch [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: it cannot be read: Expected a statement here, found ROWS.
