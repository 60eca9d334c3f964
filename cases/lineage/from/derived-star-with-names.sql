-- The names that an alias gives to a star of unknown columns: the first and the last are certain, those between are some of the star's.
-- catalog: sales

INSERT INTO dbo.Archive (Id, CustomerId, OrderDate)
SELECT d.x, d.y, d.z
FROM (SELECT c.Id, s.*, c.Since FROM dbo.Customers AS c CROSS JOIN ext.Source AS s) AS d (x, y, z);

-- lineage:
--   reads dbo.Customers
--   reads ext.Source
--   writes dbo.Archive
--   dbo.Archive.CustomerId <- ext.Source.*
--   dbo.Archive.Id <- dbo.Customers.Id
--   dbo.Archive.OrderDate <- dbo.Customers.Since
--   HW2005: The columns of ext.Source are not known, so * cannot be expanded.
