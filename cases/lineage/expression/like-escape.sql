-- LIKE with a pattern from a column filters by both.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId)
SELECT c.Id FROM dbo.Customers AS c JOIN dbo.Settings AS s ON s.Name = N'mask' WHERE c.Name LIKE s.Value ESCAPE '!';

-- lineage:
--   reads dbo.Customers
--   reads dbo.Settings
--   writes dbo.Facts
--   dbo.Facts.CustomerId <- dbo.Customers.Id
--   dbo.Facts.CustomerId <~ dbo.Customers.Name (filter)
--   dbo.Facts.CustomerId <~ dbo.Settings.Name (join)
--   dbo.Facts.CustomerId <~ dbo.Settings.Value (filter)
