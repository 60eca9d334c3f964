-- UPDATE gives a variable what a column of the list held, and the column something else.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @sql nvarchar(max) = N'', @old sysname;
CREATE TABLE #list (Name sysname);
INSERT INTO #list VALUES (N'Archive');
UPDATE #list SET @old = Name, Name = N'Lines';
SELECT @sql += N'DELETE FROM dbo.' + l.Name + N';' FROM #list AS l;
EXEC (@sql);

-- lineage:
--   dbo.P: writes dbo.Lines [dynamic]
