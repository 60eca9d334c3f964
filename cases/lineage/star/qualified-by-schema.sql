-- A star may be qualified by schema and table where the table has no alias.
-- catalog: sales

INSERT INTO dbo.Archive SELECT dbo.Archive.* FROM dbo.Archive, dbo.Countries;

-- lineage:
--   reads dbo.Archive
--   reads dbo.Countries
--   writes dbo.Archive
--   dbo.Archive.CustomerId <- dbo.Archive.CustomerId
--   dbo.Archive.Id <- dbo.Archive.Id
--   dbo.Archive.OrderDate <- dbo.Archive.OrderDate
--   dbo.Archive.Total <- dbo.Archive.Total
