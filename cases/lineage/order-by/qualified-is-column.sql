-- A qualified name in ORDER BY is the column of the table, whatever the aliases are.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Amount)
SELECT TOP (10) o.Id, o.Total AS OrderDate FROM dbo.Orders AS o ORDER BY o.OrderDate;

-- lineage:
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Orders.Total
--   dbo.Facts.Amount <~ dbo.Orders.OrderDate (sort)
--   dbo.Facts.CustomerId <- dbo.Orders.Id
--   dbo.Facts.CustomerId <~ dbo.Orders.OrderDate (sort)
