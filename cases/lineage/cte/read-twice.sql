-- One CTE under two aliases: two roles of the same columns.
-- catalog: sales

WITH o AS (SELECT Id, CustomerId, Total, OrderDate FROM dbo.Orders)
INSERT INTO dbo.Facts (CustomerId, Amount, Rank)
SELECT a.CustomerId, b.Total, a.Id FROM o AS a JOIN o AS b ON b.CustomerId = a.CustomerId AND b.OrderDate < a.OrderDate;

-- lineage:
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Orders.Total
--   dbo.Facts.Amount <~ dbo.Orders.CustomerId (join)
--   dbo.Facts.Amount <~ dbo.Orders.OrderDate (join)
--   dbo.Facts.CustomerId <- dbo.Orders.CustomerId
--   dbo.Facts.CustomerId <~ dbo.Orders.CustomerId (join)
--   dbo.Facts.CustomerId <~ dbo.Orders.OrderDate (join)
--   dbo.Facts.Rank <- dbo.Orders.Id
--   dbo.Facts.Rank <~ dbo.Orders.CustomerId (join)
--   dbo.Facts.Rank <~ dbo.Orders.OrderDate (join)
