-- Of two tables that a callee fills out of its caller's rows it renames one: the other keeps its name.
-- catalog: sales

CREATE TABLE dbo.Totals_new (Amount decimal(18, 2));
CREATE TABLE dbo.Totals (Amount decimal(18, 2));
CREATE TABLE dbo.Seen (Amount decimal(18, 2));
GO
CREATE PROCEDURE dbo.Publish AS
INSERT INTO dbo.Totals_new (Amount) SELECT r.Amount FROM #rows AS r;
INSERT INTO dbo.Seen (Amount) SELECT r.Amount FROM #rows AS r;
EXEC sp_rename 'dbo.Totals', 'Totals_old';
EXEC sp_rename 'dbo.Totals_new', 'Totals';
GO
CREATE PROCEDURE dbo.Run AS
CREATE TABLE #rows (Amount decimal(18, 2));
INSERT INTO #rows (Amount) SELECT o.Total FROM dbo.Orders AS o;
EXEC dbo.Publish;

-- lineage:
--   dbo.Publish: writes dbo.Seen
--   dbo.Publish: writes dbo.Totals
--   dbo.Run: calls dbo.Publish
--   dbo.Run: reads dbo.Orders
--   dbo.Publish: dbo.Seen.Amount <- dbo.Orders.Total
--   dbo.Publish: dbo.Totals.Amount <- dbo.Orders.Total
