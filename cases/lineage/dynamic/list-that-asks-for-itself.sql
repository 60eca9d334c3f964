-- DELETE asks for the whole of the list that it takes a row from, as one text.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @sql nvarchar(max) = N'';
CREATE TABLE #list (Name sysname);
INSERT INTO #list VALUES (N'Archive'), (N'Lines');
DELETE FROM #list WHERE Name = N'Lines' AND (SELECT l.Name + N',' FROM #list AS l FOR XML PATH('')) = N'Archive,Lines,';
SELECT @sql += N'DELETE FROM dbo.' + l.Name + N';' FROM #list AS l;
EXEC (@sql);

-- lineage:
--   dbo.P: writes dbo.Archive [dynamic]
