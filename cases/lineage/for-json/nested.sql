-- FOR JSON inside of FOR JSON: the outer text holds the inner's columns.
-- catalog: sales

INSERT INTO dbo.Settings (Value)
SELECT (SELECT c.Name,
               (SELECT o.Total FROM dbo.Orders AS o WHERE o.CustomerId = c.Id FOR JSON PATH) AS orders
        FROM   dbo.Customers AS c
        FOR JSON PATH, WITHOUT_ARRAY_WRAPPER);

-- lineage:
--   reads dbo.Customers
--   reads dbo.Orders
--   writes dbo.Settings
--   dbo.Settings.Value <- dbo.Customers.Name (transformation)
--   dbo.Settings.Value <- dbo.Orders.Total (transformation)
--   dbo.Settings.Value <~ dbo.Customers.Id (filter)
--   dbo.Settings.Value <~ dbo.Orders.CustomerId (filter)
