-- A table variable holds what is put into it.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @t TABLE (Id int IDENTITY, Name nvarchar(100));
INSERT INTO @t SELECT c.Name FROM dbo.Customers AS c;
INSERT INTO dbo.Facts (Name) SELECT t.Name FROM @t AS t;

-- lineage:
--   dbo.P: reads dbo.Customers
--   dbo.P: writes dbo.Facts
--   dbo.P: dbo.Facts.Name <- dbo.Customers.Name
