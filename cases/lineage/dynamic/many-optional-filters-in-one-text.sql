-- A search with more optional filters than ways are followed: its tables and each of its filters are there all the same, and a filter that needs a join only with it.
-- catalog: sales

CREATE PROCEDURE dbo.FindOrders
  @id int = NULL, @customer int = NULL, @city nvarchar(50) = NULL, @status char(1) = NULL, @least money = NULL, @most money = NULL, @product int = NULL,
  @from date = NULL, @to date = NULL, @note nvarchar(50) = NULL
AS
DECLARE @sql nvarchar(max) = N'INSERT INTO dbo.Totals (CustomerId, Total)
SELECT o.CustomerId, o.Total
FROM dbo.Orders AS o'
  + CASE WHEN @city IS NULL THEN N'' ELSE N' JOIN dbo.Customers AS c ON c.Id = o.CustomerId' END + N'
WHERE 1 = 1'
  + CASE WHEN @id IS NULL THEN N'' ELSE N' AND o.Id = @id' END
  + CASE WHEN @customer IS NULL THEN N'' ELSE N' AND o.CustomerId = @customer' END
  + CASE WHEN @city IS NULL THEN N'' ELSE N' AND c.City = @city' END
  + CASE WHEN @status IS NULL THEN N'' ELSE N' AND o.Status = @status' END
  + CASE WHEN @least IS NULL THEN N'' ELSE N' AND o.Total >= @least' END
  + CASE WHEN @most IS NULL THEN N'' ELSE N' AND o.Total <= @most' END
  + CASE WHEN @product IS NULL THEN N'' ELSE N' AND EXISTS (SELECT 1 FROM dbo.Lines AS l WHERE l.OrderId = o.Id)' END
  + CASE WHEN @from IS NULL THEN N'' ELSE N' AND o.OrderDate >= @from' END
  + CASE WHEN @to IS NULL THEN N'' ELSE N' AND o.OrderDate < @to' END;
EXEC sys.sp_executesql @sql, N'@id int, @customer int, @city nvarchar(50), @status char(1), @least money, @most money, @from date, @to date',
  @id, @customer, @city, @status, @least, @most, @from, @to;

-- lineage:
--   dbo.FindOrders: reads dbo.Customers [dynamic]
--   dbo.FindOrders: reads dbo.Lines [dynamic]
--   dbo.FindOrders: reads dbo.Orders [dynamic]
--   dbo.FindOrders: writes dbo.Totals [dynamic]
--   dbo.FindOrders: dbo.Totals.CustomerId <- dbo.Orders.CustomerId [dynamic]
--   dbo.FindOrders: dbo.Totals.CustomerId <~ dbo.Customers.City (filter) [dynamic]
--   dbo.FindOrders: dbo.Totals.CustomerId <~ dbo.Customers.Id (join) [dynamic]
--   dbo.FindOrders: dbo.Totals.CustomerId <~ dbo.Lines.OrderId (filter) [dynamic]
--   dbo.FindOrders: dbo.Totals.CustomerId <~ dbo.Orders.CustomerId (filter) [dynamic]
--   dbo.FindOrders: dbo.Totals.CustomerId <~ dbo.Orders.CustomerId (join) [dynamic]
--   dbo.FindOrders: dbo.Totals.CustomerId <~ dbo.Orders.Id (filter) [dynamic]
--   dbo.FindOrders: dbo.Totals.CustomerId <~ dbo.Orders.OrderDate (filter) [dynamic]
--   dbo.FindOrders: dbo.Totals.CustomerId <~ dbo.Orders.Status (filter) [dynamic]
--   dbo.FindOrders: dbo.Totals.CustomerId <~ dbo.Orders.Total (filter) [dynamic]
--   dbo.FindOrders: dbo.Totals.Total <- dbo.Orders.Total [dynamic]
--   dbo.FindOrders: dbo.Totals.Total <~ dbo.Customers.City (filter) [dynamic]
--   dbo.FindOrders: dbo.Totals.Total <~ dbo.Customers.Id (join) [dynamic]
--   dbo.FindOrders: dbo.Totals.Total <~ dbo.Lines.OrderId (filter) [dynamic]
--   dbo.FindOrders: dbo.Totals.Total <~ dbo.Orders.CustomerId (filter) [dynamic]
--   dbo.FindOrders: dbo.Totals.Total <~ dbo.Orders.CustomerId (join) [dynamic]
--   dbo.FindOrders: dbo.Totals.Total <~ dbo.Orders.Id (filter) [dynamic]
--   dbo.FindOrders: dbo.Totals.Total <~ dbo.Orders.OrderDate (filter) [dynamic]
--   dbo.FindOrders: dbo.Totals.Total <~ dbo.Orders.Status (filter) [dynamic]
--   dbo.FindOrders: dbo.Totals.Total <~ dbo.Orders.Total (filter) [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: it can come out in more ways than are followed.
