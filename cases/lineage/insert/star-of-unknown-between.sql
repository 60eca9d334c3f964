-- Values in front of a star of unknown columns, and behind it, keep their places; the star fills those between.
-- catalog: sales

INSERT INTO dbo.Archive (Id, CustomerId, OrderDate, Total)
SELECT l.OrderId, s.*, l.Price
FROM dbo.Lines AS l CROSS JOIN ext.Source AS s;

-- lineage:
--   reads dbo.Lines
--   reads ext.Source
--   writes dbo.Archive
--   dbo.Archive.CustomerId <- ext.Source.*
--   dbo.Archive.Id <- dbo.Lines.OrderId
--   dbo.Archive.OrderDate <- ext.Source.*
--   dbo.Archive.Total <- dbo.Lines.Price
--   HW2005: The columns of ext.Source are not known, so * cannot be expanded.
