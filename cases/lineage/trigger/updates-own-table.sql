-- A trigger that updates its own table from inserted: a write and a read.
-- catalog: sales

CREATE TRIGGER dbo.Customers_Clean ON dbo.Customers AFTER INSERT, UPDATE AS
UPDATE c SET c.Name = TRIM(i.Name) FROM dbo.Customers AS c JOIN inserted AS i ON i.Id = c.Id;

-- lineage:
--   dbo.Customers_Clean: reads dbo.Customers
--   dbo.Customers_Clean: writes dbo.Customers
--   dbo.Customers_Clean: dbo.Customers.Name <- dbo.Customers.Name (transformation)
--   dbo.Customers_Clean: dbo.Customers.Name <~ dbo.Customers.Id (join)
