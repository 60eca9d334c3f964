-- sp_rename of which the old name, or what is renamed, is one or another on two ways: what was written stays under its name, and that is told.
-- catalog: sales

CREATE TABLE dbo.Totals (Amount decimal(18, 2));
CREATE TABLE dbo.Totals_new (Amount decimal(18, 2));
CREATE TABLE dbo.Totals_next (Amount decimal(18, 2));
GO
CREATE PROCEDURE dbo.One @next bit AS
DECLARE @from sysname = N'dbo.Totals_new';
IF @next = 1 SET @from = N'dbo.Totals_next';
INSERT INTO dbo.Totals_new (Amount) SELECT o.Total FROM dbo.Orders AS o;
EXEC sp_rename @from, N'Totals';
GO
CREATE PROCEDURE dbo.Two @column bit AS
DECLARE @what varchar(13) = 'OBJECT';
IF @column = 1 SET @what = 'COLUMN';
INSERT INTO dbo.Totals_new (Amount) SELECT o.Total FROM dbo.Orders AS o;
EXEC sp_rename N'dbo.Totals_new', N'Totals', @what;

-- lineage:
--   dbo.One: reads dbo.Orders
--   dbo.One: writes dbo.Totals_new
--   dbo.Two: reads dbo.Orders
--   dbo.Two: writes dbo.Totals_new
--   dbo.One: dbo.Totals_new.Amount <- dbo.Orders.Total
--   dbo.Two: dbo.Totals_new.Amount <- dbo.Orders.Total
--   HW3001: This SQL is put together at run time and its text is not known: dbo.Totals_next gets one name or another.
--   HW3001: This SQL is put together at run time and its text is not known: dbo.Totals_new gets one name or another.
