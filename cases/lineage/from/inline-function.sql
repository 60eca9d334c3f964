-- The columns of an inline function are end points; what is passed decides its rows.
-- catalog: sales

CREATE FUNCTION dbo.OrdersOf (@id int) RETURNS TABLE AS RETURN
(SELECT o.Id, o.Total FROM dbo.Orders AS o WHERE o.CustomerId = @id);
GO
INSERT INTO dbo.Archive (Id, Total)
SELECT f.Id, f.Total FROM dbo.Customers AS c CROSS APPLY dbo.OrdersOf(c.Id) AS f;

-- lineage:
--   dbo.OrdersOf: reads dbo.Orders
--   reads dbo.Customers
--   reads dbo.OrdersOf
--   writes dbo.Archive
--   dbo.Archive.Id <- dbo.OrdersOf.Id
--   dbo.Archive.Id <~ dbo.Customers.Id (join)
--   dbo.Archive.Total <- dbo.OrdersOf.Total
--   dbo.Archive.Total <~ dbo.Customers.Id (join)
--   dbo.OrdersOf: dbo.OrdersOf.Id <- dbo.Orders.Id
--   dbo.OrdersOf: dbo.OrdersOf.Id <~ dbo.Orders.CustomerId (filter)
--   dbo.OrdersOf: dbo.OrdersOf.Total <- dbo.Orders.Total
--   dbo.OrdersOf: dbo.OrdersOf.Total <~ dbo.Orders.CustomerId (filter)
