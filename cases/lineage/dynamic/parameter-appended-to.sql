-- What is put behind a parameter stands behind a text that only the caller knows.
-- catalog: sales

CREATE PROCEDURE dbo.P @sql nvarchar(max), @count int AS
SET @count += 1;
SET @sql += N'; INSERT INTO dbo.Archive (Id) SELECT TOP (' + CAST(@count AS nvarchar(10)) + N') Id FROM dbo.Orders';
EXEC (@sql);

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   HW3002: The name {@sql} is only partly known at run time; no edge is drawn.
