-- ALTER SCHEMA … TRANSFER is a rename: what was written before belongs to the table in the new schema, whose columns are known.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
INSERT INTO dbo.Archive (Id) SELECT o.Id FROM dbo.Orders AS o;
ALTER SCHEMA history TRANSFER dbo.Archive;
INSERT INTO dbo.Facts (CustomerId) SELECT h.CustomerId FROM history.Archive AS h;

-- lineage:
--   dbo.P: reads dbo.Orders
--   dbo.P: reads history.Archive
--   dbo.P: writes dbo.Facts
--   dbo.P: writes history.Archive
--   dbo.P: dbo.Facts.CustomerId <- history.Archive.CustomerId
--   dbo.P: history.Archive.Id <- dbo.Orders.Id
