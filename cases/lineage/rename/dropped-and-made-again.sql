-- A table that is dropped and made again before it gets another name takes along what was put into it since: what the dropped one held is not in it.
-- catalog: sales

CREATE PROCEDURE dbo.Twice AS
SELECT c.Id, c.Name INTO dbo.Draft FROM dbo.Customers AS c;
INSERT INTO dbo.Settings (Value) SELECT d.Name FROM dbo.Draft AS d;
IF OBJECT_ID(N'dbo.Draft') IS NOT NULL DROP TABLE dbo.Draft;
SELECT p.Id, p.Name INTO dbo.Draft FROM dbo.Products AS p;
EXEC sp_rename N'dbo.Draft', N'Published';
GO
CREATE PROCEDURE dbo.The_Same_Twice AS
SELECT p.Id INTO dbo.Ids FROM dbo.Products AS p;
DROP TABLE dbo.Ids;
SELECT p.Id INTO dbo.Ids FROM dbo.Products AS p;
EXEC sp_rename N'dbo.Ids', N'Published_Ids';
GO
-- On one way it is the first one still.
CREATE PROCEDURE dbo.In_One_Branch @again bit AS
SELECT c.Name INTO dbo.Names FROM dbo.Customers AS c;
IF @again = 1
BEGIN
  DROP TABLE dbo.Names;
  SELECT p.Name INTO dbo.Names FROM dbo.Products AS p;
END;
EXEC sp_rename N'dbo.Names', N'Published_Names';
GO
-- A text is put into the table when it runs, wherever it is written.
CREATE PROCEDURE dbo.By_Texts AS
DECLARE @before nvarchar(200) = N'INSERT INTO dbo.Texts (Value) SELECT c.Name FROM dbo.Customers AS c';
DECLARE @behind nvarchar(200) = N'INSERT INTO dbo.Texts (Value) SELECT p.Name FROM dbo.Products AS p';
EXEC (@before);
DROP TABLE dbo.Texts;
CREATE TABLE dbo.Texts (Value nvarchar(100));
EXEC (@behind);
EXEC (@behind);
EXEC sp_rename N'dbo.Texts', N'Published_Texts';
GO
-- So are the rows of a caller's temp tables.
CREATE PROCEDURE dbo.Out_Of_Temp_Tables AS
INSERT INTO dbo.Rows_Of_Others (Id) SELECT o.Id FROM #old AS o;
DROP TABLE dbo.Rows_Of_Others;
CREATE TABLE dbo.Rows_Of_Others (Id int, Name nvarchar(100));
INSERT INTO dbo.Rows_Of_Others (Id) SELECT n.Id FROM #new AS n;
EXEC sp_rename N'dbo.Rows_Of_Others', N'Published_Rows';
GO
CREATE PROCEDURE dbo.Caller AS
SELECT c.Id INTO #old FROM dbo.Customers AS c;
SELECT p.Id INTO #new FROM dbo.Products AS p;
EXEC dbo.Out_Of_Temp_Tables;

-- lineage:
--   dbo.By_Texts: reads dbo.Customers [dynamic]
--   dbo.By_Texts: reads dbo.Products [dynamic]
--   dbo.By_Texts: writes dbo.Published_Texts [dynamic, parsed]
--   dbo.By_Texts: writes dbo.Texts [dynamic]
--   dbo.Caller: calls dbo.Out_Of_Temp_Tables
--   dbo.Caller: reads dbo.Customers
--   dbo.Caller: reads dbo.Products
--   dbo.In_One_Branch: reads dbo.Customers
--   dbo.In_One_Branch: reads dbo.Products
--   dbo.In_One_Branch: writes dbo.Published_Names
--   dbo.Out_Of_Temp_Tables: writes dbo.Published_Rows
--   dbo.Out_Of_Temp_Tables: writes dbo.Rows_Of_Others
--   dbo.The_Same_Twice: reads dbo.Products
--   dbo.The_Same_Twice: writes dbo.Ids
--   dbo.The_Same_Twice: writes dbo.Published_Ids
--   dbo.Twice: reads dbo.Customers
--   dbo.Twice: reads dbo.Draft
--   dbo.Twice: reads dbo.Products
--   dbo.Twice: writes dbo.Draft
--   dbo.Twice: writes dbo.Published
--   dbo.Twice: writes dbo.Settings
--   dbo.By_Texts: dbo.Published_Texts.Value <- dbo.Products.Name [dynamic, parsed]
--   dbo.By_Texts: dbo.Texts.Value <- dbo.Customers.Name [dynamic]
--   dbo.In_One_Branch: dbo.Published_Names.Name <- dbo.Customers.Name
--   dbo.In_One_Branch: dbo.Published_Names.Name <- dbo.Products.Name
--   dbo.Out_Of_Temp_Tables: dbo.Published_Rows.Id <- dbo.Products.Id
--   dbo.Out_Of_Temp_Tables: dbo.Rows_Of_Others.Id <- dbo.Customers.Id
--   dbo.The_Same_Twice: dbo.Published_Ids.Id <- dbo.Products.Id
--   dbo.Twice: dbo.Draft.Id <- dbo.Customers.Id
--   dbo.Twice: dbo.Draft.Name <- dbo.Customers.Name
--   dbo.Twice: dbo.Published.Id <- dbo.Products.Id
--   dbo.Twice: dbo.Published.Name <- dbo.Products.Name
--   dbo.Twice: dbo.Settings.Value <- dbo.Draft.Name
