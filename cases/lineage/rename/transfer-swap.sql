-- Loaded in one schema and transferred into the other: the lineage belongs to the table that stays. A type that is transferred holds nothing.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
INSERT INTO stage.Customers (Id, Name) SELECT o.CustomerId, o.Note FROM dbo.Orders AS o;
ALTER SCHEMA old TRANSFER dbo.Customers;
ALTER SCHEMA dbo TRANSFER OBJECT::stage.Customers;
ALTER SCHEMA old TRANSFER TYPE::dbo.IdList;

-- lineage:
--   dbo.P: reads dbo.Orders
--   dbo.P: writes dbo.Customers
--   dbo.P: dbo.Customers.Id <- dbo.Orders.CustomerId
--   dbo.P: dbo.Customers.Name <- dbo.Orders.Note
