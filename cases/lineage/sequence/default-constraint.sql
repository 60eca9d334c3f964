-- A sequence in a DEFAULT is nothing that an INSERT without that column reads.
-- catalog: sales

CREATE SEQUENCE dbo.Numbers AS int START WITH 1;
CREATE TABLE dbo.Tickets (Id int DEFAULT (NEXT VALUE FOR dbo.Numbers), What nvarchar(100));
GO
INSERT INTO dbo.Tickets (What) SELECT c.Name FROM dbo.Customers AS c;

-- lineage:
--   reads dbo.Customers
--   writes dbo.Tickets
--   dbo.Tickets.What <- dbo.Customers.Name
