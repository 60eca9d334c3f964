-- A correlated scalar subquery in SET gives its selected column; its filter decides.
-- catalog: sales

UPDATE dbo.Orders
SET    Note = (SELECT c.Name FROM dbo.Customers AS c WHERE c.Id = dbo.Orders.CustomerId);

-- lineage:
--   reads dbo.Customers
--   writes dbo.Orders
--   dbo.Orders.Note <- dbo.Customers.Name
--   dbo.Orders.Note <~ dbo.Customers.Id (filter)
--   dbo.Orders.Note <~ dbo.Orders.CustomerId (filter)
