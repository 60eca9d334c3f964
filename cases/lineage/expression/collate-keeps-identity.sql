-- COLLATE and parentheses leave the value as it is; a unary minus does not.
-- catalog: sales

INSERT INTO dbo.Facts (Name, Amount, Rank)
SELECT (c.Name) COLLATE Latin1_General_BIN2, -o.Total, +o.Id FROM dbo.Customers AS c JOIN dbo.Orders AS o ON o.CustomerId = c.Id;

-- lineage:
--   reads dbo.Customers
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Orders.Total (transformation)
--   dbo.Facts.Amount <~ dbo.Customers.Id (join)
--   dbo.Facts.Amount <~ dbo.Orders.CustomerId (join)
--   dbo.Facts.Name <- dbo.Customers.Name
--   dbo.Facts.Name <~ dbo.Customers.Id (join)
--   dbo.Facts.Name <~ dbo.Orders.CustomerId (join)
--   dbo.Facts.Rank <- dbo.Orders.Id (transformation)
--   dbo.Facts.Rank <~ dbo.Customers.Id (join)
--   dbo.Facts.Rank <~ dbo.Orders.CustomerId (join)
