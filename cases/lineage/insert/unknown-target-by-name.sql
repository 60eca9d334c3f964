-- Into a table that nobody told the columns of, values go under the names that the select list gives them.
-- catalog: sales

INSERT INTO mart.Unknown
SELECT o.Id, o.Total AS Amount, Customer = c.Name
FROM dbo.Orders AS o
JOIN dbo.Customers AS c ON c.Id = o.CustomerId;

-- lineage:
--   reads dbo.Customers
--   reads dbo.Orders
--   writes mart.Unknown
--   mart.Unknown.Amount <- dbo.Orders.Total
--   mart.Unknown.Amount <~ dbo.Customers.Id (join)
--   mart.Unknown.Amount <~ dbo.Orders.CustomerId (join)
--   mart.Unknown.Customer <- dbo.Customers.Name
--   mart.Unknown.Customer <~ dbo.Customers.Id (join)
--   mart.Unknown.Customer <~ dbo.Orders.CustomerId (join)
--   mart.Unknown.Id <- dbo.Orders.Id
--   mart.Unknown.Id <~ dbo.Customers.Id (join)
--   mart.Unknown.Id <~ dbo.Orders.CustomerId (join)
--   HW2008: The columns of mart.Unknown are not known; those written here are called as what is written to them.
