-- Months counted with DATEADD and written by CONVERT.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @month date = '20240101', @sql nvarchar(max);
WHILE DATEDIFF(MONTH, @month, '20240301') > 0
BEGIN
  SET @sql = N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Orders_' + CONVERT(char(6), @month, 112);
  EXEC sp_executesql @sql;
  SET @month = DATEADD(MONTH, 1, @month);
END;

-- lineage:
--   dbo.P: reads dbo.Orders_202401 [dynamic]
--   dbo.P: reads dbo.Orders_202402 [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders_202401.Id [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders_202402.Id [dynamic]
