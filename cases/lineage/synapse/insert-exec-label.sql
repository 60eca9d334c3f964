-- OPTION (LABEL) behind an INSERT … SELECT changes nothing.
-- catalog: sales

INSERT INTO dbo.Archive (Id, Total) SELECT o.Id, o.Total FROM dbo.Orders AS o OPTION (LABEL = 'load: archive');

-- lineage:
--   reads dbo.Orders
--   writes dbo.Archive
--   dbo.Archive.Id <- dbo.Orders.Id
--   dbo.Archive.Total <- dbo.Orders.Total
