-- A value passes through a temp table to the table that is written in the end.
-- catalog: sales

SELECT o.CustomerId, o.Total AS Amount
INTO   #totals
FROM   dbo.Orders AS o;

INSERT INTO dbo.Facts (CustomerId, Amount)
SELECT t.CustomerId, t.Amount FROM #totals AS t;

-- lineage:
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Orders.Total
--   dbo.Facts.CustomerId <- dbo.Orders.CustomerId
