-- Columns pass through a derived table under its names.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Amount)
SELECT d.a, d.b
FROM   (SELECT o.CustomerId, o.Total FROM dbo.Orders AS o) AS d (a, b);

-- lineage:
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Orders.Total
--   dbo.Facts.CustomerId <- dbo.Orders.CustomerId
