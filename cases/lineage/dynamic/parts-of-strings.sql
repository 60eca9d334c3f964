-- LEFT, LEN, SUBSTRING, UPPER and their like work on constants.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @columns nvarchar(max) = N'Id, Total, ', @table sysname = N'xOrdersx';
SET @columns = LEFT(@columns, LEN(@columns) - 1);
SET @table = SUBSTRING(@table, 2, LEN(@table) - 2);
EXEC (N'INSERT INTO dbo.Archive (' + @columns + N') SELECT ' + @columns + N' FROM dbo.' + @table);

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   dbo.P: dbo.Archive.Total <- dbo.Orders.Total [dynamic]
