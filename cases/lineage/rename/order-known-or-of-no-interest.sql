-- Who fills a table before another module renames it need not be known where a caller of both tells it, nor where the module makes the table itself, fills it anew or gives its name to another.
-- catalog: sales

CREATE PROCEDURE dbo.Fill AS INSERT INTO dbo.Archive_new (Id, Total) SELECT o.Id, o.Total FROM dbo.Orders AS o;
GO
CREATE PROCEDURE dbo.FillLate AS INSERT INTO dbo.Archive_new (Id) SELECT p.Id FROM dbo.Products AS p;
GO
CREATE PROCEDURE dbo.Swap AS EXEC sp_rename N'dbo.Archive_new', N'Archive';
GO
CREATE PROCEDURE dbo.Nightly AS
EXEC dbo.Fill;
EXEC dbo.Swap;
EXEC dbo.FillLate;
GO
CREATE PROCEDURE dbo.Note AS INSERT INTO dbo.Facts (CustomerId) SELECT c.Id FROM dbo.Customers AS c;
GO
CREATE PROCEDURE dbo.Kept_And_Made_Anew AS
EXEC sp_rename N'dbo.Facts', N'Facts_before';
CREATE TABLE dbo.Facts (CustomerId int);
GO
CREATE PROCEDURE dbo.Kept_And_Filled_Anew AS
EXEC sp_rename N'dbo.Facts', N'Facts_before';
SELECT f.CustomerId INTO dbo.Facts FROM dbo.Facts_before AS f WHERE f.CustomerId > 100;
GO
CREATE PROCEDURE dbo.Make_Facts AS EXEC (N'CREATE TABLE dbo.Facts (CustomerId int)');
GO
CREATE PROCEDURE dbo.Kept_And_Filled_When_Made AS
EXEC sp_rename N'dbo.Facts', N'Facts_before';
EXEC dbo.Make_Facts;
INSERT INTO dbo.Facts (CustomerId) SELECT o.CustomerId FROM dbo.Orders AS o;
GO
CREATE PROCEDURE dbo.Made_And_Renamed AS
SELECT f.CustomerId INTO dbo.Facts FROM dbo.Facts_before AS f WHERE f.CustomerId > 100;
EXEC sp_rename N'dbo.Facts', N'Facts_next';
GO
CREATE PROCEDURE dbo.Taken_By_Another AS
EXEC sp_rename N'dbo.Facts', N'Facts_before';
EXEC sp_rename N'dbo.Facts_other', N'Facts';
GO
CREATE PROCEDURE dbo.Filled_By_Nobody AS EXEC sp_rename N'stage.Customers', N'Clients';
GO
CREATE VIEW dbo.Seen AS SELECT c.Id FROM dbo.Customers AS c;
GO
CREATE PROCEDURE dbo.No_Table AS EXEC sp_rename N'dbo.Seen', N'Shown';
GO
CREATE PROCEDURE dbo.Filled_Behind AS
EXEC sp_rename N'dbo.Countries', N'Lands';
EXEC dbo.FillBehind;
GO
CREATE PROCEDURE dbo.FillBehind AS INSERT INTO dbo.Countries (Id) SELECT c.CountryId FROM dbo.Customers AS c;

-- lineage:
--   dbo.Fill: reads dbo.Orders
--   dbo.Fill: writes dbo.Archive
--   dbo.Fill: writes dbo.Archive_new
--   dbo.FillBehind: reads dbo.Customers
--   dbo.FillBehind: writes dbo.Countries
--   dbo.FillLate: reads dbo.Products
--   dbo.FillLate: writes dbo.Archive_new
--   dbo.Filled_Behind: calls dbo.FillBehind
--   dbo.Kept_And_Filled_Anew: reads dbo.Facts_before
--   dbo.Kept_And_Filled_Anew: writes dbo.Facts
--   dbo.Kept_And_Filled_When_Made: calls dbo.Make_Facts
--   dbo.Kept_And_Filled_When_Made: reads dbo.Orders
--   dbo.Kept_And_Filled_When_Made: writes dbo.Facts
--   dbo.Made_And_Renamed: reads dbo.Facts_before
--   dbo.Made_And_Renamed: writes dbo.Facts_next
--   dbo.Nightly: calls dbo.Fill
--   dbo.Nightly: calls dbo.FillLate
--   dbo.Nightly: calls dbo.Swap
--   dbo.Note: reads dbo.Customers
--   dbo.Note: writes dbo.Facts
--   dbo.Seen: reads dbo.Customers
--   dbo.Fill: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.Fill: dbo.Archive.Total <- dbo.Orders.Total
--   dbo.Fill: dbo.Archive_new.Id <- dbo.Orders.Id
--   dbo.Fill: dbo.Archive_new.Total <- dbo.Orders.Total
--   dbo.FillBehind: dbo.Countries.Id <- dbo.Customers.CountryId
--   dbo.FillLate: dbo.Archive_new.Id <- dbo.Products.Id
--   dbo.Kept_And_Filled_Anew: dbo.Facts.CustomerId <- dbo.Facts_before.CustomerId
--   dbo.Kept_And_Filled_Anew: dbo.Facts.CustomerId <~ dbo.Facts_before.CustomerId (filter)
--   dbo.Kept_And_Filled_When_Made: dbo.Facts.CustomerId <- dbo.Orders.CustomerId
--   dbo.Made_And_Renamed: dbo.Facts_next.CustomerId <- dbo.Facts_before.CustomerId
--   dbo.Made_And_Renamed: dbo.Facts_next.CustomerId <~ dbo.Facts_before.CustomerId (filter)
--   dbo.Note: dbo.Facts.CustomerId <- dbo.Customers.Id
--   dbo.Seen: dbo.Seen.Id <- dbo.Customers.Id
