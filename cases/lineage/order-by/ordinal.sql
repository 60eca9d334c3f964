-- An ordinal in ORDER BY sorts by that column of the select list.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Amount)
SELECT TOP (10) o.Id, o.Total FROM dbo.Orders AS o ORDER BY 2 DESC, 1;

-- lineage:
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Orders.Total
--   dbo.Facts.Amount <~ dbo.Orders.Id (sort)
--   dbo.Facts.Amount <~ dbo.Orders.Total (sort)
--   dbo.Facts.CustomerId <- dbo.Orders.Id
--   dbo.Facts.CustomerId <~ dbo.Orders.Id (sort)
--   dbo.Facts.CustomerId <~ dbo.Orders.Total (sort)
