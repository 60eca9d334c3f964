-- A callee writes a table by both of its names, of which its caller makes one: both places prove the edge.
-- catalog: sales

CREATE TABLE dbo.Totals (Amount decimal(18, 2));
CREATE TABLE dbo.Totals_new (Amount decimal(18, 2));
GO
CREATE PROCEDURE dbo.Fill AS
DELETE FROM dbo.Totals;
INSERT INTO dbo.Totals_new (Amount) SELECT o.Total FROM dbo.Orders AS o;
GO
CREATE PROCEDURE dbo.Publish AS
EXEC dbo.Fill;
EXEC sp_rename 'dbo.Totals_new', 'Totals';

-- evidence:
--   8: DELETE: writes dbo.Totals by dbo.Totals
--   9: INSERT: writes dbo.Totals by dbo.Totals_new
--   9: INSERT: writes dbo.Totals_new by dbo.Totals_new
--   9: INSERT: dbo.Totals.Amount <- dbo.Orders.Total by o.Total
--   9: INSERT: dbo.Totals_new.Amount <- dbo.Orders.Total by o.Total
--   9: INSERT: reads dbo.Orders by dbo.Orders
--   12: EXECUTE: calls dbo.Fill by dbo.Fill
--   13: EXECUTE: dbo.Totals.Amount <- dbo.Orders.Total by 'Totals'
--   13: EXECUTE: writes dbo.Totals by 'Totals'
