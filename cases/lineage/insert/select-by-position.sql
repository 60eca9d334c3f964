-- INSERT … SELECT pairs values with the listed columns by position, whatever they are called.
-- catalog: sales

INSERT INTO dbo.Archive (Id, Total, CustomerId)
SELECT o.Id, o.Total, o.CustomerId
FROM   dbo.Orders AS o;

-- lineage:
--   reads dbo.Orders
--   writes dbo.Archive
--   dbo.Archive.CustomerId <- dbo.Orders.CustomerId
--   dbo.Archive.Id <- dbo.Orders.Id
--   dbo.Archive.Total <- dbo.Orders.Total
