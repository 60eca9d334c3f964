-- IS DISTINCT FROM compares like any other comparison.
-- catalog: sales

INSERT INTO dbo.Archive (Id)
SELECT c.Id FROM dbo.Customers AS c JOIN stage.Customers AS s ON s.Id = c.Id WHERE c.City IS DISTINCT FROM s.City;

-- lineage:
--   reads dbo.Customers
--   reads stage.Customers
--   writes dbo.Archive
--   dbo.Archive.Id <- dbo.Customers.Id
--   dbo.Archive.Id <~ dbo.Customers.City (filter)
--   dbo.Archive.Id <~ dbo.Customers.Id (join)
--   dbo.Archive.Id <~ stage.Customers.City (filter)
--   dbo.Archive.Id <~ stage.Customers.Id (join)
