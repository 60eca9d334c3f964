-- A callee, written further down, gives the table its first new name and its caller the second: what was written belongs to the last alone.
-- catalog: sales

CREATE TABLE dbo.Totals (Amount decimal(18, 2));
GO
CREATE PROCEDURE dbo.Load_Totals AS
INSERT INTO dbo.Totals_new (Amount) SELECT o.Total FROM dbo.Orders AS o;
EXEC dbo.Step;
EXEC sp_rename 'dbo.Totals_next', 'Totals';
GO
CREATE PROCEDURE dbo.Step AS EXEC sp_rename 'dbo.Totals_new', 'Totals_next';

-- lineage:
--   dbo.Load_Totals: calls dbo.Step
--   dbo.Load_Totals: reads dbo.Orders
--   dbo.Load_Totals: writes dbo.Totals
--   dbo.Load_Totals: dbo.Totals.Amount <- dbo.Orders.Total
