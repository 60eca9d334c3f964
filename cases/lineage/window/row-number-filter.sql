-- Filtering on ROW_NUMBER filters by what it partitions and sorts by; the number itself has no content.
-- catalog: sales

WITH numbered AS (
    SELECT o.Id, o.Total, ROW_NUMBER() OVER (PARTITION BY o.CustomerId ORDER BY o.OrderDate DESC) AS rn
    FROM   dbo.Orders AS o
)
INSERT INTO dbo.Archive (Id, Total)
SELECT n.Id, n.Total FROM numbered AS n WHERE n.rn = 1;

-- lineage:
--   reads dbo.Orders
--   writes dbo.Archive
--   dbo.Archive.Id <- dbo.Orders.Id
--   dbo.Archive.Id <~ dbo.Orders.CustomerId (window)
--   dbo.Archive.Id <~ dbo.Orders.OrderDate (window)
--   dbo.Archive.Total <- dbo.Orders.Total
--   dbo.Archive.Total <~ dbo.Orders.CustomerId (window)
--   dbo.Archive.Total <~ dbo.Orders.OrderDate (window)
