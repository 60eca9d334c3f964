-- A CTE hides a table of its name behind it, not in itself.
-- catalog: sales

WITH Orders AS (SELECT Id, Total FROM dbo.Orders)
INSERT INTO dbo.Archive (Id, Total) SELECT Id, Total FROM Orders;

-- lineage:
--   reads dbo.Orders
--   writes dbo.Archive
--   dbo.Archive.Id <- dbo.Orders.Id
--   dbo.Archive.Total <- dbo.Orders.Total
