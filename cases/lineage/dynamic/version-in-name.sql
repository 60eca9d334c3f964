-- A decimal that is known is its digits, in a name too.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @version decimal(3, 1) = N'1.5', @sql nvarchar(max);
SET @sql = N'INSERT INTO dbo.Archive (Total) SELECT Price FROM dbo.[Prices ' + CAST(@version AS nvarchar(5)) + N']';
EXEC (@sql);

-- lineage:
--   dbo.P: reads dbo.[Prices 1.5] [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.Total <- dbo.[Prices 1.5].Price [dynamic]
