-- A synonym's name as an alias means the aliased table.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Name) SELECT Synonym_Orders.Id, Synonym_Orders.Name FROM dbo.Customers AS Synonym_Orders;

-- lineage:
--   reads dbo.Customers
--   writes dbo.Facts
--   dbo.Facts.CustomerId <- dbo.Customers.Id
--   dbo.Facts.Name <- dbo.Customers.Name
