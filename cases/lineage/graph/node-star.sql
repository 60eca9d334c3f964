-- The star of a node table begins with its $node_id, an INSERT without columns does not fill it.
-- catalog: sales

CREATE TABLE dbo.Person (Id int, Name nvarchar(100)) AS NODE;
GO
INSERT INTO dbo.Person SELECT c.Id, c.Name FROM dbo.Customers AS c;
INSERT INTO dbo.Facts (CustomerId, Orders, Name) SELECT * FROM dbo.Person;

-- lineage:
--   reads dbo.Customers
--   reads dbo.Person
--   writes dbo.Facts
--   writes dbo.Person
--   dbo.Facts.Name <- dbo.Person.Name
--   dbo.Facts.Orders <- dbo.Person.Id
--   dbo.Person.Id <- dbo.Customers.Id
--   dbo.Person.Name <- dbo.Customers.Name
