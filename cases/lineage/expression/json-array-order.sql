-- ORDER BY inside of JSON_ARRAYAGG sorts what becomes the document.
-- catalog: sales

INSERT INTO dbo.Audit (What, NewValue)
SELECT c.Name, (SELECT JSON_ARRAYAGG(o.Note ORDER BY o.OrderDate) FROM dbo.Orders AS o WHERE o.CustomerId = c.Id) FROM dbo.Customers AS c;

-- lineage:
--   reads dbo.Customers
--   reads dbo.Orders
--   writes dbo.Audit
--   dbo.Audit.NewValue <- dbo.Orders.Note (aggregation)
--   dbo.Audit.NewValue <~ dbo.Customers.Id (filter)
--   dbo.Audit.NewValue <~ dbo.Orders.CustomerId (filter)
--   dbo.Audit.NewValue <~ dbo.Orders.OrderDate (sort)
--   dbo.Audit.What <- dbo.Customers.Name
