-- CTAS of unknown tables: columns keep their names, an expression that nobody named is called as it is written.

CREATE TABLE mart.Totals WITH (DISTRIBUTION = ROUND_ROBIN) AS
SELECT s.Region, SUM(s.Amount) FROM ext.Sales AS s GROUP BY s.Region;

-- lineage:
--   reads ext.Sales
--   writes mart.Totals
--   mart.Totals.Region <- ext.Sales.Region
--   mart.Totals.Region <~ ext.Sales.Region (group by)
--   mart.Totals.[SUM(s.Amount)] <- ext.Sales.Amount (aggregation)
--   mart.Totals.[SUM(s.Amount)] <~ ext.Sales.Region (group by)
