-- A date beside a text is compared with the date that the text says.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @day date = '2024-11-01', @sql nvarchar(200);
WHILE @day < '20250201'
BEGIN
  SET @sql = N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Sales_' + CONVERT(char(6), @day, 112);
  EXEC sp_executesql @sql;
  SET @day = DATEADD(month, 1, @day);
END;

-- lineage:
--   dbo.P: reads dbo.Sales_202411 [dynamic]
--   dbo.P: reads dbo.Sales_202412 [dynamic]
--   dbo.P: reads dbo.Sales_202501 [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Sales_202411.Id [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Sales_202412.Id [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Sales_202501.Id [dynamic]
