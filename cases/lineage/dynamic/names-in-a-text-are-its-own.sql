-- A text that runs has parameters of its own: what the module's variables of those names hold makes no ways, and its two choices stay one.
-- catalog: sales

CREATE PROCEDURE dbo.P @byCity bit, @a int, @b int, @c int, @d int, @e int, @f int, @g int AS
IF @a IS NULL SET @a = 1;
IF @b IS NULL SET @b = 1;
IF @c IS NULL SET @c = 1;
IF @d IS NULL SET @d = 1;
IF @e IS NULL SET @e = 1;
IF @f IS NULL SET @f = 1;
IF @g IS NULL SET @g = 1;
DECLARE @name nvarchar(50) = CASE WHEN @byCity = 1 THEN N'c.City' ELSE N'N''all''' END;
DECLARE @sql nvarchar(max) = N'INSERT INTO dbo.CityTotals (City, Total) SELECT ' + @name + N', o.Total FROM dbo.Orders AS o '
  + CASE WHEN @byCity = 1 THEN N'JOIN dbo.Customers AS c ON c.Id = o.CustomerId ' ELSE N'' END
  + N'WHERE o.Id IN (@a, @b, @c, @d, @e, @f, @g)' + ' AND o.CustomerId NOT IN (@a, @b, @c, @d, @e, @f, @g)';
EXEC sp_executesql @sql, N'@a int, @b int, @c int, @d int, @e int, @f int, @g int', @a, @b, @c, @d, @e, @f, @g;

-- lineage:
--   dbo.P: reads dbo.Customers [dynamic]
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.CityTotals [dynamic]
--   dbo.P: dbo.CityTotals.City <- dbo.Customers.City [dynamic]
--   dbo.P: dbo.CityTotals.City <~ dbo.Customers.Id (join) [dynamic]
--   dbo.P: dbo.CityTotals.City <~ dbo.Orders.CustomerId (filter) [dynamic]
--   dbo.P: dbo.CityTotals.City <~ dbo.Orders.CustomerId (join) [dynamic]
--   dbo.P: dbo.CityTotals.City <~ dbo.Orders.Id (filter) [dynamic]
--   dbo.P: dbo.CityTotals.Total <- dbo.Orders.Total [dynamic]
--   dbo.P: dbo.CityTotals.Total <~ dbo.Customers.Id (join) [dynamic]
--   dbo.P: dbo.CityTotals.Total <~ dbo.Orders.CustomerId (filter) [dynamic]
--   dbo.P: dbo.CityTotals.Total <~ dbo.Orders.CustomerId (join) [dynamic]
--   dbo.P: dbo.CityTotals.Total <~ dbo.Orders.Id (filter) [dynamic]
