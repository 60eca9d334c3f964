-- A plain name in ORDER BY is the alias of the select list before it is a column of the table.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Amount)
SELECT TOP (10) o.Id, o.Total AS OrderDate FROM dbo.Orders AS o ORDER BY OrderDate;

-- lineage:
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Orders.Total
--   dbo.Facts.Amount <~ dbo.Orders.Total (sort)
--   dbo.Facts.CustomerId <- dbo.Orders.Id
--   dbo.Facts.CustomerId <~ dbo.Orders.Total (sort)
