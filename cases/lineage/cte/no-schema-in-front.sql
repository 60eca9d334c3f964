-- A name with a schema is the table, though a CTE in FROM has the same name without one.
CREATE TABLE dbo.Stock (Item int, Qty int, Wanted int);
CREATE TABLE dbo.Demand (Item int, Qty int);
GO
WITH Stock AS (SELECT o.Item, SUM(o.Qty) AS Qty FROM dbo.Demand AS o GROUP BY o.Item)
UPDATE dbo.Stock SET Wanted = Stock.Qty FROM Stock WHERE Stock.Item = dbo.Stock.Item AND dbo.Stock.Qty > 0;

-- lineage:
--   reads dbo.Demand
--   writes dbo.Stock
--   dbo.Stock.Wanted <- dbo.Demand.Qty (aggregation)
--   dbo.Stock.Wanted <~ dbo.Demand.Item (filter)
--   dbo.Stock.Wanted <~ dbo.Demand.Item (group by)
--   dbo.Stock.Wanted <~ dbo.Stock.Item (filter)
--   dbo.Stock.Wanted <~ dbo.Stock.Qty (filter)
