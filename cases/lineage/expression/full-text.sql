-- CONTAINS and FREETEXT filter by the columns that they search and the value that they search for.
-- catalog: sales

INSERT INTO dbo.Archive (Id)
SELECT o.Id FROM dbo.Orders AS o WHERE CONTAINS((o.Note, o.Status), 'late');

DECLARE @words nvarchar(100);
SELECT @words = s.Value FROM dbo.Settings AS s;
INSERT INTO dbo.Archive (CustomerId)
SELECT o.CustomerId FROM dbo.Orders AS o WHERE FREETEXT(o.Note, @words);

-- lineage:
--   reads dbo.Orders
--   reads dbo.Settings
--   writes dbo.Archive
--   dbo.Archive.CustomerId <- dbo.Orders.CustomerId
--   dbo.Archive.CustomerId <~ dbo.Orders.Note (filter)
--   dbo.Archive.CustomerId <~ dbo.Settings.Value (filter)
--   dbo.Archive.Id <- dbo.Orders.Id
--   dbo.Archive.Id <~ dbo.Orders.Note (filter)
--   dbo.Archive.Id <~ dbo.Orders.Status (filter)
