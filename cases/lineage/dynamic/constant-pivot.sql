-- A PIVOT over constant columns is followed.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @columns nvarchar(max) = N'[A], [B]';
DECLARE @sql nvarchar(max) = N'SELECT Id, [A] INTO dbo.Totals FROM (SELECT Id, Status, Total FROM dbo.Orders) AS s PIVOT (SUM(Total) FOR Status IN (' + @columns + N')) AS p';
EXEC sp_executesql @sql;

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Totals [dynamic]
--   dbo.P: dbo.Totals.A <- dbo.Orders.Total (aggregation) [dynamic]
--   dbo.P: dbo.Totals.A <~ dbo.Orders.Status (conditional) [dynamic]
--   dbo.P: dbo.Totals.Id <- dbo.Orders.Id [dynamic]
