-- Without a column set sparse columns are columns like any other.
-- catalog: sales

CREATE TABLE dbo.Traits (Id int, Colour nvarchar(20) SPARSE, Weight int SPARSE);
GO
INSERT INTO dbo.Traits SELECT c.Id, c.City, c.CountryId FROM dbo.Customers AS c;
INSERT INTO dbo.Facts (CustomerId, Name, Rank) SELECT * FROM dbo.Traits;

-- lineage:
--   reads dbo.Customers
--   reads dbo.Traits
--   writes dbo.Facts
--   writes dbo.Traits
--   dbo.Facts.CustomerId <- dbo.Traits.Id
--   dbo.Facts.Name <- dbo.Traits.Colour
--   dbo.Facts.Rank <- dbo.Traits.Weight
--   dbo.Traits.Colour <- dbo.Customers.City
--   dbo.Traits.Id <- dbo.Customers.Id
--   dbo.Traits.Weight <- dbo.Customers.CountryId
