-- How many rows DELETE TOP takes decides over what its OUTPUT says.
-- catalog: sales

DELETE TOP ((SELECT MAX(k.Id) FROM dbo.Countries AS k)) FROM dbo.Orders
OUTPUT deleted.Id INTO dbo.Archive (Id);

-- lineage:
--   reads dbo.Countries
--   writes dbo.Archive
--   writes dbo.Orders
--   dbo.Archive.Id <- dbo.Orders.Id
--   dbo.Archive.Id <~ dbo.Countries.Id (filter)
