-- Outside of a trigger inserted is a table like any other name.
-- catalog: sales

CREATE TABLE dbo.inserted (Id int, Name nvarchar(100));
GO
CREATE PROCEDURE dbo.P AS
INSERT INTO dbo.Facts (CustomerId, Name) SELECT i.Id, i.Name FROM inserted AS i;

-- lineage:
--   dbo.P: reads dbo.inserted
--   dbo.P: writes dbo.Facts
--   dbo.P: dbo.Facts.CustomerId <- dbo.inserted.Id
--   dbo.P: dbo.Facts.Name <- dbo.inserted.Name
