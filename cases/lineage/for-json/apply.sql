-- One document a row: FOR JSON behind APPLY.
-- catalog: sales

INSERT INTO dbo.Settings (Name, Value)
SELECT c.Name, j.doc
FROM   dbo.Customers AS c
CROSS APPLY (SELECT o.Id, o.Total FROM dbo.Orders AS o WHERE o.CustomerId = c.Id FOR JSON PATH) AS j (doc);

-- lineage:
--   reads dbo.Customers
--   reads dbo.Orders
--   writes dbo.Settings
--   dbo.Settings.Name <- dbo.Customers.Name
--   dbo.Settings.Name <~ dbo.Customers.Id (filter)
--   dbo.Settings.Name <~ dbo.Orders.CustomerId (filter)
--   dbo.Settings.Value <- dbo.Orders.Id (transformation)
--   dbo.Settings.Value <- dbo.Orders.Total (transformation)
--   dbo.Settings.Value <~ dbo.Customers.Id (filter)
--   dbo.Settings.Value <~ dbo.Orders.CustomerId (filter)
