-- A caller renames what a callee filled: the columns are those of the table that has the name in the end, however the callee writes them, whether the catalog has the first name or not.
-- catalog: sales

CREATE TABLE dbo.Totals (Amount decimal(18, 2));
CREATE TABLE dbo.Totals_new (AMOUNT decimal(18, 2));
CREATE TABLE dbo.Sums (Amount decimal(18, 2));
GO
CREATE PROCEDURE dbo.Fill AS
INSERT INTO dbo.Totals_new (AMOUNT) SELECT o.Total FROM dbo.Orders AS o;
INSERT INTO dbo.Sums_new (AMOUNT) SELECT o.Total FROM dbo.Orders AS o;
GO
CREATE PROCEDURE dbo.Publish AS
EXEC dbo.Fill;
EXEC sp_rename 'dbo.Totals', 'Totals_old';
EXEC sp_rename 'dbo.Totals_new', 'Totals';
EXEC sp_rename 'dbo.Sums_new', 'Sums';

-- lineage:
--   dbo.Fill: reads dbo.Orders
--   dbo.Fill: writes dbo.Sums
--   dbo.Fill: writes dbo.Sums_new
--   dbo.Fill: writes dbo.Totals
--   dbo.Fill: writes dbo.Totals_new
--   dbo.Publish: calls dbo.Fill
--   dbo.Fill: dbo.Sums.Amount <- dbo.Orders.Total
--   dbo.Fill: dbo.Sums_new.AMOUNT <- dbo.Orders.Total
--   dbo.Fill: dbo.Totals.Amount <- dbo.Orders.Total
--   dbo.Fill: dbo.Totals_new.AMOUNT <- dbo.Orders.Total
