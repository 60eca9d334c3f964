-- What a text reads that names a list of the module is known in it as in the module.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
CREATE TABLE #names (Name sysname);
INSERT INTO #names (Name) VALUES (N'Orders'), (N'Archive');
EXEC sp_executesql N'DECLARE @sql nvarchar(max) = N'''';
SELECT @sql += N''DELETE FROM dbo.'' + n.Name + N''; '' FROM #names AS n;
EXEC (@sql);';

-- lineage:
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: writes dbo.Orders [dynamic]
