-- CREATE TABLE AS SELECT writes the table that it makes.
-- catalog: sales

CREATE PROCEDURE dbo.Build AS
CREATE TABLE dbo.Fact_new
WITH (DISTRIBUTION = HASH(CustomerId), CLUSTERED COLUMNSTORE INDEX)
AS
SELECT o.CustomerId, SUM(o.Total) AS Amount
FROM   dbo.Orders AS o
GROUP BY o.CustomerId;

-- lineage:
--   dbo.Build: reads dbo.Orders
--   dbo.Build: writes dbo.Fact_new
--   dbo.Build: dbo.Fact_new.Amount <- dbo.Orders.Total (aggregation)
--   dbo.Build: dbo.Fact_new.Amount <~ dbo.Orders.CustomerId (group by)
--   dbo.Build: dbo.Fact_new.CustomerId <- dbo.Orders.CustomerId
--   dbo.Build: dbo.Fact_new.CustomerId <~ dbo.Orders.CustomerId (group by)
