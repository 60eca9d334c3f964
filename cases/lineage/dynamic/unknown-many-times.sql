-- A condition that is put into a text more often than other words are tried stands for the same in each place.
CREATE TABLE dbo.Orders (Id int, Region int, Amount int);
GO
CREATE TABLE dbo.Totals (Region int, Amount int);
GO
CREATE PROCEDURE dbo.P @region nvarchar(max), @amount nvarchar(max) AS
DECLARE @where nvarchar(max) = N'WHERE Id IN (1, 2)' + @region + @amount;
DECLARE @part nvarchar(max) = N'SELECT Region, Amount FROM dbo.Orders ' + @where;
DECLARE @four nvarchar(max) = @part + N' UNION ALL ' + @part + N' UNION ALL ' + @part + N' UNION ALL ' + @part;
DECLARE @all nvarchar(max) = @four + N' UNION ALL ' + @four + N' UNION ALL ' + @four + N' UNION ALL ' + @four + N' UNION ALL ' + @four;
EXEC (N'INSERT INTO dbo.Totals (Region, Amount) SELECT Region, SUM(Amount) FROM (' + @all + N') AS a GROUP BY Region');

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Totals [dynamic]
--   dbo.P: dbo.Totals.Amount <- dbo.Orders.Amount (aggregation) [dynamic]
--   dbo.P: dbo.Totals.Amount <~ dbo.Orders.Id (filter) [dynamic]
--   dbo.P: dbo.Totals.Amount <~ dbo.Orders.Region (group by) [dynamic]
--   dbo.P: dbo.Totals.Region <- dbo.Orders.Region [dynamic]
--   dbo.P: dbo.Totals.Region <~ dbo.Orders.Id (filter) [dynamic]
--   dbo.P: dbo.Totals.Region <~ dbo.Orders.Region (group by) [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: @region.
