-- Inside of an expression a name in ORDER BY is a column of the table, not an alias.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Amount)
SELECT TOP (10) o.Id, o.Total AS CustomerId FROM dbo.Orders AS o ORDER BY CustomerId + 1;

-- lineage:
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Orders.Total
--   dbo.Facts.Amount <~ dbo.Orders.CustomerId (sort)
--   dbo.Facts.CustomerId <- dbo.Orders.Id
--   dbo.Facts.CustomerId <~ dbo.Orders.CustomerId (sort)
