-- A partitioned view: each column comes from all member tables, the constant tells them apart.
-- catalog: sales

CREATE VIEW dbo.AllOrders (Source, Id, Total) AS
SELECT 'live', o.Id, o.Total FROM dbo.Orders AS o
UNION ALL
SELECT 'archive', a.Id, a.Total FROM dbo.Archive AS a;

-- lineage:
--   dbo.AllOrders: reads dbo.Archive
--   dbo.AllOrders: reads dbo.Orders
--   dbo.AllOrders: dbo.AllOrders.Id <- dbo.Archive.Id
--   dbo.AllOrders: dbo.AllOrders.Id <- dbo.Orders.Id
--   dbo.AllOrders: dbo.AllOrders.Total <- dbo.Archive.Total
--   dbo.AllOrders: dbo.AllOrders.Total <- dbo.Orders.Total
