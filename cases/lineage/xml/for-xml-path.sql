-- FOR XML PATH makes one text of all columns, with what decides its rows.
-- catalog: sales

INSERT INTO dbo.Settings (Name, Value)
SELECT c.Name,
       STUFF((SELECT N', ' + o.Note FROM dbo.Orders AS o WHERE o.CustomerId = c.Id ORDER BY o.OrderDate FOR XML PATH(''), TYPE).value('.', 'nvarchar(max)'), 1, 2, N'')
FROM   dbo.Customers AS c;

-- lineage:
--   reads dbo.Customers
--   reads dbo.Orders
--   writes dbo.Settings
--   dbo.Settings.Name <- dbo.Customers.Name
--   dbo.Settings.Value <- dbo.Orders.Note (transformation)
--   dbo.Settings.Value <~ dbo.Customers.Id (filter)
--   dbo.Settings.Value <~ dbo.Orders.CustomerId (filter)
--   dbo.Settings.Value <~ dbo.Orders.OrderDate (sort)
