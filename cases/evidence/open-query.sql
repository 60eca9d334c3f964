-- What another server's text names is proven in that text, under the statement that reads it.
-- catalog: sales

INSERT INTO dbo.Archive (Id) SELECT r.Id FROM OPENQUERY(ERP, 'SELECT i.Id FROM Shop.dbo.Item AS i') AS r;

-- evidence:
--   4: INSERT: writes dbo.Archive by dbo.Archive
--   4: INSERT: dbo.Archive.Id <- ERP.Shop.dbo.Item.Id by r.Id
--   4: INSERT: reads ERP.Shop.dbo.Item by Shop.dbo.Item
