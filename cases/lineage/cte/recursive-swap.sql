-- Columns of a recursive CTE that change places reach one another.
-- catalog: sales

WITH r AS (
    SELECT o.Id AS a, o.CustomerId AS b FROM dbo.Orders AS o
    UNION ALL
    SELECT r.b, r.a FROM r
)
INSERT INTO dbo.Archive (Id, CustomerId) SELECT a, b FROM r;

-- lineage:
--   reads dbo.Orders
--   writes dbo.Archive
--   dbo.Archive.CustomerId <- dbo.Orders.CustomerId
--   dbo.Archive.CustomerId <- dbo.Orders.Id
--   dbo.Archive.Id <- dbo.Orders.CustomerId
--   dbo.Archive.Id <- dbo.Orders.Id
