-- A negative number or a fraction in ORDER BY is no place of the select list.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Amount)
SELECT TOP (5) CustomerId, Total FROM dbo.Orders ORDER BY -1, 1.5;

-- lineage:
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Orders.Total
--   dbo.Facts.CustomerId <- dbo.Orders.CustomerId
