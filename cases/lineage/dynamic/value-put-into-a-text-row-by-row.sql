-- A text for each row of a cursor has the values of the row between its quotes; one that is put together by a query has its columns.
-- catalog: sales

CREATE PROCEDURE dbo.ByCursor AS
DECLARE @name nvarchar(100), @region nvarchar(20), @sql nvarchar(max);
DECLARE c CURSOR LOCAL FOR SELECT Name, Region FROM dbo.Countries;
OPEN c;
FETCH NEXT FROM c INTO @name, @region;
WHILE @@FETCH_STATUS = 0
BEGIN
  SET @sql = N'UPDATE dbo.Settings SET Value = N''' + @region + N''' WHERE Name = N''' + @name + N'''';
  EXEC sp_executesql @sql;
  FETCH NEXT FROM c INTO @name, @region;
END;
GO
CREATE PROCEDURE dbo.ByQuery AS
DECLARE @sql nvarchar(max);
SELECT @sql = N'INSERT INTO dbo.Settings (Name, Value) VALUES (N''' + Region + N''', N''' + c.Name + N''')' FROM dbo.Countries AS c;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.InATextInAText AS
DECLARE @name nvarchar(100), @sql nvarchar(max);
SELECT @name = Name FROM dbo.Products;
SET @sql = N'EXEC (N''INSERT INTO dbo.Settings (Name) VALUES (N''''' + @name + N''''')'')';
EXEC (@sql);
GO
CREATE PROCEDURE dbo.InATextInATextUnderAnotherName AS
DECLARE @name nvarchar(100), @sql nvarchar(max);
SELECT @name = p.Label FROM (SELECT Name AS Label FROM dbo.Products) AS p;
SET @sql = N'EXEC (N''INSERT INTO dbo.Facts (Name) VALUES (N''''' + @name + N''''')'')';
EXEC (@sql);
GO
CREATE PROCEDURE dbo.OfBoth AS
DECLARE @first nvarchar(100), @sql nvarchar(max);
SELECT @first = City FROM stage.Customers;
SELECT @sql = N'INSERT INTO dbo.Audit (What) VALUES (N''' + REVERSE(@first + c.Region) + N''')' FROM dbo.Countries AS c;
EXEC (@sql);

-- lineage:
--   dbo.ByCursor: reads dbo.Countries
--   dbo.ByCursor: writes dbo.Settings [dynamic]
--   dbo.ByQuery: reads dbo.Countries
--   dbo.ByQuery: writes dbo.Settings [dynamic]
--   dbo.InATextInAText: reads dbo.Products
--   dbo.InATextInAText: writes dbo.Settings [dynamic]
--   dbo.InATextInATextUnderAnotherName: reads dbo.Products
--   dbo.InATextInATextUnderAnotherName: writes dbo.Facts [dynamic]
--   dbo.OfBoth: reads dbo.Countries
--   dbo.OfBoth: reads stage.Customers
--   dbo.OfBoth: writes dbo.Audit [dynamic]
--   dbo.ByCursor: dbo.Settings.Value <- dbo.Countries.Region (transformation) [dynamic]
--   dbo.ByCursor: dbo.Settings.Value <~ dbo.Countries.Name (filter) [dynamic]
--   dbo.ByCursor: dbo.Settings.Value <~ dbo.Settings.Name (filter) [dynamic]
--   dbo.ByQuery: dbo.Settings.Name <- dbo.Countries.Region (transformation) [dynamic]
--   dbo.ByQuery: dbo.Settings.Value <- dbo.Countries.Name (transformation) [dynamic]
--   dbo.InATextInAText: dbo.Settings.Name <- dbo.Products.Name (transformation) [dynamic]
--   dbo.InATextInATextUnderAnotherName: dbo.Facts.Name <- dbo.Products.Name (transformation) [dynamic]
--   dbo.OfBoth: dbo.Audit.What <- dbo.Countries.Region (transformation) [dynamic]
--   dbo.OfBoth: dbo.Audit.What <- stage.Customers.City (transformation) [dynamic]
