-- Derived tables in derived tables, each with other names for the same column.
-- catalog: sales

INSERT INTO dbo.Facts (Amount)
SELECT c.z
FROM   (SELECT b.y AS z FROM (SELECT a.x AS y FROM (SELECT Total AS x FROM dbo.Orders) AS a) AS b) AS c;

-- lineage:
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Orders.Total
