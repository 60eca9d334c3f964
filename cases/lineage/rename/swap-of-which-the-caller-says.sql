-- What a caller passes says which of two tables is renamed, through a procedure between too; a value in place of a default, and one name of a text that has the other, say it as well.
-- catalog: sales

CREATE PROCEDURE dbo.One_Of_Two @next bit AS
DECLARE @from sysname = N'dbo.Facts_new';
IF @next = 1 SET @from = N'dbo.Facts_next';
EXEC sp_rename @from, N'Facts';
GO
CREATE PROCEDURE dbo.Says AS
INSERT INTO dbo.Facts_next (CustomerId) SELECT c.Id FROM dbo.Customers AS c;
EXEC dbo.One_Of_Two 1;
GO
CREATE PROCEDURE dbo.Give_Name @from sysname, @to sysname AS EXEC sp_rename @from, @to;
GO
CREATE PROCEDURE dbo.Between_Them @next bit AS
DECLARE @from sysname = N'dbo.Stock_new';
IF @next = 1 SET @from = N'dbo.Stock_next';
EXEC dbo.Give_Name @from, N'Stock';
GO
CREATE PROCEDURE dbo.Says_By_Way AS
INSERT INTO dbo.Stock_next (Id) SELECT p.Id FROM dbo.Products AS p;
EXEC dbo.Between_Them 1;
GO
CREATE PROCEDURE dbo.Keep @table sysname, @kept sysname = N'Tally_old' AS EXEC sp_rename @table, @kept;
GO
CREATE PROCEDURE dbo.Says_The_End AS
INSERT INTO dbo.Tally (Id) SELECT p.Id FROM dbo.Products AS p;
EXEC dbo.Keep N'dbo.Tally', N'Tally_2024';
GO
CREATE PROCEDURE dbo.From_Text @from sysname AS EXEC (N'RENAME OBJECT dbo.' + @from + N' TO Lands');
GO
CREATE PROCEDURE dbo.To_Text @to sysname AS EXEC (N'RENAME OBJECT dbo.Tariff_new TO ' + @to);
GO
CREATE PROCEDURE dbo.Says_One_Name AS
INSERT INTO dbo.Lands_new (Id) SELECT c.Id FROM dbo.Countries AS c;
EXEC dbo.From_Text N'Lands_new';
INSERT INTO dbo.Tariff_new (Id) SELECT p.Id FROM dbo.Products AS p;
EXEC dbo.To_Text N'Tariff';

-- lineage:
--   dbo.Between_Them: calls dbo.Give_Name
--   dbo.Says: calls dbo.One_Of_Two
--   dbo.Says: reads dbo.Customers
--   dbo.Says: writes dbo.Facts
--   dbo.Says_By_Way: calls dbo.Between_Them
--   dbo.Says_By_Way: reads dbo.Products
--   dbo.Says_By_Way: writes dbo.Stock
--   dbo.Says_One_Name: calls dbo.From_Text
--   dbo.Says_One_Name: calls dbo.To_Text
--   dbo.Says_One_Name: reads dbo.Countries
--   dbo.Says_One_Name: reads dbo.Products
--   dbo.Says_One_Name: writes dbo.Lands [parsed, dynamic]
--   dbo.Says_One_Name: writes dbo.Tariff [parsed, dynamic]
--   dbo.Says_The_End: calls dbo.Keep
--   dbo.Says_The_End: reads dbo.Products
--   dbo.Says_The_End: writes dbo.Tally_2024
--   dbo.Says: dbo.Facts.CustomerId <- dbo.Customers.Id
--   dbo.Says_By_Way: dbo.Stock.Id <- dbo.Products.Id
--   dbo.Says_One_Name: dbo.Lands.Id <- dbo.Countries.Id [parsed, dynamic]
--   dbo.Says_One_Name: dbo.Tariff.Id <- dbo.Products.Id [parsed, dynamic]
--   dbo.Says_The_End: dbo.Tally_2024.Id <- dbo.Products.Id
--   HW3001: This SQL is put together at run time and its text is not known: dbo.Facts_next gets one name or another.
--   HW3002: The name {@from} is only partly known at run time; no edge is drawn.
--   HW3001: This SQL is put together at run time and its text is not known: dbo.Give_Name renames one table or another.
--   HW3002: The name {@table} is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.{@from} is only partly known at run time; no edge is drawn.
--   HW3001: This SQL is put together at run time and its text is not known: @to.
