-- A procedure fills the table again under its old name, which a callee has made anew: whose rows it renames is its own matter.
-- catalog: sales

CREATE TABLE dbo.Totals (Amount decimal(18, 2));
CREATE TABLE dbo.Totals_new (Amount decimal(18, 2));
GO
CREATE PROCEDURE dbo.Fill AS INSERT INTO dbo.Totals_new (Amount) SELECT o.Total FROM dbo.Orders AS o;
GO
CREATE PROCEDURE dbo.Make_Again AS CREATE TABLE dbo.Totals_new (Amount decimal(18, 2));
GO
CREATE PROCEDURE dbo.Publish AS
EXEC sp_rename 'dbo.Totals_new', 'Totals';
EXEC dbo.Make_Again;
INSERT INTO dbo.Totals_new (Amount) SELECT p.Price FROM dbo.Products AS p;

-- lineage:
--   dbo.Fill: reads dbo.Orders
--   dbo.Fill: writes dbo.Totals_new
--   dbo.Publish: calls dbo.Make_Again
--   dbo.Publish: reads dbo.Products
--   dbo.Publish: writes dbo.Totals_new
--   dbo.Fill: dbo.Totals_new.Amount <- dbo.Orders.Total
--   dbo.Publish: dbo.Totals_new.Amount <- dbo.Products.Price
