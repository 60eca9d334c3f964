-- Two procedures rename a table, one of them behind the call that fills it: what the other one moves stays open, of that table as of another which the same call fills.
-- catalog: sales

CREATE TABLE dbo.Totals (Amount decimal(18, 2));
CREATE TABLE dbo.Totals_new (Amount decimal(18, 2));
CREATE TABLE dbo.Sums (Amount decimal(18, 2));
CREATE TABLE dbo.Sums_new (Amount decimal(18, 2));
GO
CREATE PROCEDURE dbo.Fill AS
INSERT INTO dbo.Totals_new (Amount) SELECT o.Total FROM dbo.Orders AS o;
INSERT INTO dbo.Sums_new (Amount) SELECT SUM(o.Total) FROM dbo.Orders AS o;
GO
CREATE PROCEDURE dbo.Publish AS
EXEC dbo.Fill;
EXEC sp_rename 'dbo.Totals_new', 'Totals';
GO
CREATE PROCEDURE dbo.Repair AS
EXEC sp_rename 'dbo.Totals_new', 'Totals';
EXEC sp_rename 'dbo.Sums_new', 'Sums';

-- lineage:
--   dbo.Fill: reads dbo.Orders
--   dbo.Fill: writes dbo.Sums_new
--   dbo.Fill: writes dbo.Totals
--   dbo.Fill: writes dbo.Totals_new
--   dbo.Publish: calls dbo.Fill
--   dbo.Fill: dbo.Sums_new.Amount <- dbo.Orders.Total (aggregation)
--   dbo.Fill: dbo.Totals.Amount <- dbo.Orders.Total
--   dbo.Fill: dbo.Totals_new.Amount <- dbo.Orders.Total
--   HW3005: Other modules write dbo.Totals_new: whether they do before it becomes dbo.Totals here, and so fill that, is not known.
--   HW3005: Other modules write dbo.Sums_new: whether they do before it becomes dbo.Sums here, and so fill that, is not known.
