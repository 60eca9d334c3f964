-- The same by CONCAT, and by IF where another text behind it asks what a filter asked: the join stands with the filter that needs it.
-- catalog: sales

CREATE PROCEDURE dbo.CountOrders
  @id int, @customer int, @city nvarchar(50), @status char(1), @least money, @most money, @from date, @to date
AS
DECLARE @where nvarchar(max) = CONCAT(
  N' WHERE 1 = 1',
  CASE WHEN @id IS NULL THEN N'' ELSE N' AND o.Id = @id' END,
  CASE WHEN @customer IS NULL THEN N'' ELSE N' AND o.CustomerId = @customer' END,
  IIF(@city IS NULL, N'', N' AND c.City = @city'),
  CASE WHEN @status IS NULL THEN N'' ELSE N' AND o.Status = @status' END,
  CASE WHEN @least IS NULL THEN N'' ELSE N' AND o.Total >= @least' END,
  CASE WHEN @most IS NULL THEN N'' ELSE N' AND o.Total <= @most' END,
  CASE WHEN @from IS NULL THEN N'' ELSE N' AND o.OrderDate >= @from' END,
  CASE WHEN @to IS NULL THEN N'' ELSE N' AND o.OrderDate < @to' END);
DECLARE @sql nvarchar(max) = N'INSERT INTO dbo.Totals (Orders) SELECT COUNT(o.Id) FROM dbo.Orders AS o'
  + CASE WHEN @city IS NULL THEN N'' ELSE N' JOIN dbo.Customers AS c ON c.Id = o.CustomerId' END + @where;
EXEC sys.sp_executesql @sql, N'@id int, @customer int, @city nvarchar(50), @status char(1), @least money, @most money, @from date, @to date',
  @id, @customer, @city, @status, @least, @most, @from, @to;

-- lineage:
--   dbo.CountOrders: reads dbo.Customers [dynamic]
--   dbo.CountOrders: reads dbo.Orders [dynamic]
--   dbo.CountOrders: writes dbo.Totals [dynamic]
--   dbo.CountOrders: dbo.Totals.Orders <- dbo.Orders.Id (aggregation) [dynamic]
--   dbo.CountOrders: dbo.Totals.Orders <~ dbo.Customers.City (filter) [dynamic]
--   dbo.CountOrders: dbo.Totals.Orders <~ dbo.Customers.Id (join) [dynamic]
--   dbo.CountOrders: dbo.Totals.Orders <~ dbo.Orders.CustomerId (filter) [dynamic]
--   dbo.CountOrders: dbo.Totals.Orders <~ dbo.Orders.CustomerId (join) [dynamic]
--   dbo.CountOrders: dbo.Totals.Orders <~ dbo.Orders.Id (filter) [dynamic]
--   dbo.CountOrders: dbo.Totals.Orders <~ dbo.Orders.OrderDate (filter) [dynamic]
--   dbo.CountOrders: dbo.Totals.Orders <~ dbo.Orders.Status (filter) [dynamic]
--   dbo.CountOrders: dbo.Totals.Orders <~ dbo.Orders.Total (filter) [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: it can come out in more ways than are followed.
