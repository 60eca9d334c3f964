-- Values hand on all that they are made of: AT TIME ZONE, CONVERT with a style, a sign, a method's arguments, COLLATE.
-- catalog: sales

INSERT INTO dbo.Audit (At, What, OldValue, NewValue)
SELECT o.OrderDate AT TIME ZONE c.City,
       CONVERT(nvarchar(20), o.OrderDate, o.CustomerId),
       -o.Total,
       ~c.CountryId
FROM dbo.Orders AS o CROSS JOIN dbo.Customers AS c;

-- lineage:
--   reads dbo.Customers
--   reads dbo.Orders
--   writes dbo.Audit
--   dbo.Audit.At <- dbo.Customers.City (transformation)
--   dbo.Audit.At <- dbo.Orders.OrderDate (transformation)
--   dbo.Audit.NewValue <- dbo.Customers.CountryId (transformation)
--   dbo.Audit.OldValue <- dbo.Orders.Total (transformation)
--   dbo.Audit.What <- dbo.Orders.CustomerId (transformation)
--   dbo.Audit.What <- dbo.Orders.OrderDate (transformation)
