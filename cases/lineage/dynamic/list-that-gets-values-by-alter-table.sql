-- What ALTER TABLE adds to a list of constants and computes, counts or gives a DEFAULT is not NULL in the rows that are there: a name made of it is told to be unknown.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @sql nvarchar(max) = N'';
CREATE TABLE #list (TableName sysname);
INSERT INTO #list VALUES (N'Customers');
ALTER TABLE #list ADD Copied AS TableName + N'_copy';
ALTER TABLE #list ADD Number int IDENTITY(1, 1);
ALTER TABLE #list ADD Kept sysname NOT NULL DEFAULT N'Archive';
ALTER TABLE #list ADD Empty sysname NULL;
SELECT @sql += N'DELETE FROM dbo.' + Copied + N';' FROM #list;
EXEC (@sql);
SET @sql = N'';
SELECT @sql += N'UPDATE dbo.Part' + CAST(Number AS nvarchar(10)) + N' SET Id = 0;' FROM #list;
EXEC (@sql);
SET @sql = N'';
SELECT @sql += N'TRUNCATE TABLE dbo.' + Kept + N';' FROM #list;
EXEC (@sql);
SET @sql = N'';
SELECT @sql += N'TRUNCATE TABLE dbo.' + Empty + N';' FROM #list;
EXEC (@sql);

-- lineage:
--   HW3002: The name dbo.{copied} is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.Part{number} is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.{kept} is only partly known at run time; no edge is drawn.
--   HW3001: This SQL is put together at run time and its text is not known: it is NULL here.
