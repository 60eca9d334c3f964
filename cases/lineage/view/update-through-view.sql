-- An UPDATE of a view by its own column names.
-- catalog: sales

UPDATE v SET v.Total = a.Total FROM dbo.OpenOrders AS v JOIN dbo.Archive AS a ON a.Id = v.Id;

-- lineage:
--   reads dbo.Archive
--   reads dbo.OpenOrders
--   writes dbo.OpenOrders
--   dbo.OpenOrders.Total <- dbo.Archive.Total
--   dbo.OpenOrders.Total <~ dbo.Archive.Id (join)
--   dbo.OpenOrders.Total <~ dbo.OpenOrders.Id (join)
