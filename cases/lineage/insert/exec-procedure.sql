-- INSERT … EXEC puts the result set of the callee into the table.
-- catalog: sales

CREATE PROCEDURE dbo.GetTotals AS
SELECT o.CustomerId, SUM(o.Total) AS Amount FROM dbo.Orders AS o GROUP BY o.CustomerId;
GO
CREATE PROCEDURE dbo.LoadFacts AS
INSERT INTO dbo.Facts (CustomerId, Amount) EXEC dbo.GetTotals;

-- lineage:
--   dbo.GetTotals: reads dbo.Orders
--   dbo.LoadFacts: calls dbo.GetTotals
--   dbo.LoadFacts: writes dbo.Facts
--   dbo.LoadFacts: dbo.Facts.Amount <- dbo.Orders.Total (aggregation)
--   dbo.LoadFacts: dbo.Facts.Amount <~ dbo.Orders.CustomerId (group by)
--   dbo.LoadFacts: dbo.Facts.CustomerId <- dbo.Orders.CustomerId
--   dbo.LoadFacts: dbo.Facts.CustomerId <~ dbo.Orders.CustomerId (group by)
