-- With a column set the star shows the set in the place of the sparse columns; they can still be named.
-- catalog: sales

CREATE TABLE dbo.Traits (Id int, Colour nvarchar(20) SPARSE, Weight int SPARSE, Everything xml COLUMN_SET FOR ALL_SPARSE_COLUMNS);
GO
INSERT INTO dbo.Settings (Name, Value) SELECT * FROM dbo.Traits;
INSERT INTO dbo.Traits SELECT c.Id, c.Name FROM dbo.Customers AS c;
INSERT INTO dbo.Traits (Id, Colour) SELECT c.Id, c.City FROM dbo.Customers AS c;

-- lineage:
--   reads dbo.Customers
--   reads dbo.Traits
--   writes dbo.Settings
--   writes dbo.Traits
--   dbo.Settings.Name <- dbo.Traits.Id
--   dbo.Settings.Value <- dbo.Traits.Everything
--   dbo.Traits.Colour <- dbo.Customers.City
--   dbo.Traits.Everything <- dbo.Customers.Name
--   dbo.Traits.Id <- dbo.Customers.Id
