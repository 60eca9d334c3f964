-- A table function that fills its result in two branches: both feed it, and its users see the result's columns.
-- catalog: sales

CREATE FUNCTION dbo.People (@kind int) RETURNS @out TABLE (Id int, Label nvarchar(100)) AS
BEGIN
    IF @kind = 1
        INSERT @out (Id, Label) SELECT c.Id, c.Name FROM dbo.Customers AS c;
    ELSE
        INSERT @out (Label, Id) SELECT s.Name, s.Id FROM stage.Customers AS s;
    RETURN;
END;
GO
INSERT INTO dbo.Facts (CustomerId, Name) SELECT p.Id, p.Label FROM dbo.People(1) AS p;

-- lineage:
--   dbo.People: reads dbo.Customers
--   dbo.People: reads stage.Customers
--   reads dbo.People
--   writes dbo.Facts
--   dbo.Facts.CustomerId <- dbo.People.Id
--   dbo.Facts.Name <- dbo.People.Label
--   dbo.People: dbo.People.Id <- dbo.Customers.Id
--   dbo.People: dbo.People.Id <- stage.Customers.Id
--   dbo.People: dbo.People.Label <- dbo.Customers.Name
--   dbo.People: dbo.People.Label <- stage.Customers.Name
