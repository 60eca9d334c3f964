-- A CTE of an inner statement hides the one outside; names before it mean the table.
-- catalog: sales

CREATE VIEW dbo.V AS
WITH Orders AS (SELECT o.Id, o.Total AS v FROM dbo.Orders AS o),
     Lines AS (SELECT x.Id, x.v FROM Orders AS x)
SELECT l.Id, l.v FROM Lines AS l;

-- lineage:
--   dbo.V: reads dbo.Orders
--   dbo.V: dbo.V.Id <- dbo.Orders.Id
--   dbo.V: dbo.V.v <- dbo.Orders.Total
