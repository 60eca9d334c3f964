-- A table that is read under its name, and as another that is renamed to it, is proven to be read by both places and the rename.
-- catalog: sales

CREATE PROCEDURE dbo.Load AS
INSERT INTO dbo.Totals (Total) SELECT s.Total FROM dbo.Sales AS s;
SELECT o.Total INTO dbo.Sales_new FROM dbo.Orders AS o;
INSERT INTO dbo.Totals (Total) SELECT n.Total FROM dbo.Sales_new AS n;
EXEC sp_rename N'dbo.Sales_new', N'Sales';

-- evidence:
--   5: INSERT: writes dbo.Totals by dbo.Totals
--   5: INSERT: dbo.Totals.Total <- dbo.Sales.Total by s.Total
--   5: INSERT: reads dbo.Sales by dbo.Sales
--   6: SELECT INTO: dbo.Sales.Total <- dbo.Orders.Total by o.Total
--   6: SELECT INTO: writes dbo.Sales by dbo.Sales_new
--   6: SELECT INTO: reads dbo.Orders by dbo.Orders
--   7: INSERT: writes dbo.Totals by dbo.Totals
--   7: INSERT: dbo.Totals.Total <- dbo.Sales.Total by n.Total
--   7: INSERT: reads dbo.Sales by dbo.Sales_new
--   8: EXECUTE: dbo.Sales.Total <- dbo.Orders.Total by N'Sales'
--   8: EXECUTE: dbo.Totals.Total <- dbo.Sales.Total by N'Sales'
--   8: EXECUTE: reads dbo.Sales by N'Sales'
--   8: EXECUTE: writes dbo.Sales by N'Sales'
