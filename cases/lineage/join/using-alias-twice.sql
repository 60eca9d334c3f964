-- An alias of a subquery does not leak: o inside of EXISTS is not the o outside.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Amount)
SELECT o.CustomerId, o.Total
FROM   dbo.Orders AS o
WHERE  EXISTS (SELECT 1 FROM dbo.Lines AS o WHERE o.Qty > 10);

-- lineage:
--   reads dbo.Lines
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Orders.Total
--   dbo.Facts.Amount <~ dbo.Lines.Qty (filter)
--   dbo.Facts.CustomerId <- dbo.Orders.CustomerId
--   dbo.Facts.CustomerId <~ dbo.Lines.Qty (filter)
