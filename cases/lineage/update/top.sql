-- UPDATE TOP (n) is an update of the table that follows.
-- catalog: sales

UPDATE TOP (5) dbo.Orders SET Status = 'X' WHERE OrderDate < '2020-01-01';

-- lineage:
--   writes dbo.Orders
--   dbo.Orders.Status <~ dbo.Orders.OrderDate (filter)
