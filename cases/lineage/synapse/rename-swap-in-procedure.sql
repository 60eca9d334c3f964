-- The whole swap: what was built as T_new belongs to T; renaming T away moves nothing.
-- catalog: sales

CREATE PROCEDURE dbo.Rebuild AS
BEGIN
    CREATE TABLE dbo.Archive_new WITH (DISTRIBUTION = ROUND_ROBIN) AS
    SELECT o.Id, o.CustomerId, o.OrderDate, o.Total FROM dbo.Orders AS o;
    RENAME OBJECT dbo.Archive TO Archive_old;
    RENAME OBJECT dbo.Archive_new TO Archive;
    DROP TABLE dbo.Archive_old;
END;

-- lineage:
--   dbo.Rebuild: reads dbo.Orders
--   dbo.Rebuild: writes dbo.Archive
--   dbo.Rebuild: dbo.Archive.CustomerId <- dbo.Orders.CustomerId
--   dbo.Rebuild: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.Rebuild: dbo.Archive.OrderDate <- dbo.Orders.OrderDate
--   dbo.Rebuild: dbo.Archive.Total <- dbo.Orders.Total
