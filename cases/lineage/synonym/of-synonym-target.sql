-- A synonym as the target of UPDATE and as a qualifier of its columns.
-- catalog: sales

UPDATE dbo.Synonym_Orders SET Note = c.Name FROM dbo.Customers AS c WHERE c.Id = dbo.Synonym_Orders.CustomerId;

-- lineage:
--   reads dbo.Customers
--   writes dbo.Orders
--   dbo.Orders.Note <- dbo.Customers.Name
--   dbo.Orders.Note <~ dbo.Customers.Id (filter)
--   dbo.Orders.Note <~ dbo.Orders.CustomerId (filter)
