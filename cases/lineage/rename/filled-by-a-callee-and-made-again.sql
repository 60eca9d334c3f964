-- What a procedure put into a table that its caller, or what that called next, then made again is not in the one that is renamed.
-- catalog: sales

CREATE PROCEDURE dbo.Fill AS INSERT INTO dbo.Draft (Name) SELECT p.Name FROM dbo.Products AS p;
GO
CREATE PROCEDURE dbo.Fill_Again AS INSERT INTO dbo.Draft (Name) SELECT k.Name FROM dbo.Countries AS k;
GO
CREATE PROCEDURE dbo.Publish AS
EXEC dbo.Fill;
EXEC dbo.Fill_Again;
DROP TABLE dbo.Draft;
CREATE TABLE dbo.Draft (Name nvarchar(100));
EXEC dbo.Fill_Again;
INSERT INTO dbo.Draft (Name) SELECT c.Name FROM dbo.Customers AS c;
EXEC sp_rename N'dbo.Draft', N'Published';
GO
CREATE PROCEDURE dbo.Make_Sums AS
DROP TABLE IF EXISTS dbo.Sums;
SELECT o.Total AS Amount INTO dbo.Sums FROM dbo.Orders AS o;
GO
CREATE PROCEDURE dbo.Prepare_Sums AS EXEC dbo.Make_Sums;
GO
CREATE PROCEDURE dbo.Publish_Sums AS
INSERT INTO dbo.Sums (Amount) SELECT l.Price FROM dbo.Lines AS l;
EXEC dbo.Prepare_Sums;
INSERT INTO dbo.Sums (Amount) SELECT p.Price FROM dbo.Products AS p;
EXEC sp_rename N'dbo.Sums', N'Published_Sums';
GO
-- Who only empties it leaves it the same table.
CREATE PROCEDURE dbo.Empty_Rows AS TRUNCATE TABLE dbo.Kept_Rows;
GO
CREATE PROCEDURE dbo.Publish_Rows AS
INSERT INTO dbo.Kept_Rows (Amount) SELECT l.Price FROM dbo.Lines AS l;
EXEC dbo.Empty_Rows;
EXEC sp_rename N'dbo.Kept_Rows', N'Published_Rows';

-- lineage:
--   dbo.Empty_Rows: writes dbo.Kept_Rows
--   dbo.Empty_Rows: writes dbo.Published_Rows
--   dbo.Fill: reads dbo.Products
--   dbo.Fill: writes dbo.Draft
--   dbo.Fill_Again: reads dbo.Countries
--   dbo.Fill_Again: writes dbo.Draft
--   dbo.Fill_Again: writes dbo.Published
--   dbo.Make_Sums: reads dbo.Orders
--   dbo.Make_Sums: writes dbo.Published_Sums
--   dbo.Make_Sums: writes dbo.Sums
--   dbo.Prepare_Sums: calls dbo.Make_Sums
--   dbo.Publish: calls dbo.Fill
--   dbo.Publish: calls dbo.Fill_Again
--   dbo.Publish: reads dbo.Customers
--   dbo.Publish: writes dbo.Published
--   dbo.Publish_Rows: calls dbo.Empty_Rows
--   dbo.Publish_Rows: reads dbo.Lines
--   dbo.Publish_Rows: writes dbo.Published_Rows
--   dbo.Publish_Sums: calls dbo.Prepare_Sums
--   dbo.Publish_Sums: reads dbo.Lines
--   dbo.Publish_Sums: reads dbo.Products
--   dbo.Publish_Sums: writes dbo.Published_Sums
--   dbo.Publish_Sums: writes dbo.Sums
--   dbo.Fill: dbo.Draft.Name <- dbo.Products.Name
--   dbo.Fill_Again: dbo.Draft.Name <- dbo.Countries.Name
--   dbo.Fill_Again: dbo.Published.Name <- dbo.Countries.Name
--   dbo.Make_Sums: dbo.Published_Sums.Amount <- dbo.Orders.Total
--   dbo.Make_Sums: dbo.Sums.Amount <- dbo.Orders.Total
--   dbo.Publish: dbo.Published.Name <- dbo.Customers.Name
--   dbo.Publish_Rows: dbo.Published_Rows.Amount <- dbo.Lines.Price
--   dbo.Publish_Sums: dbo.Published_Sums.Amount <- dbo.Products.Price
--   dbo.Publish_Sums: dbo.Sums.Amount <- dbo.Lines.Price
