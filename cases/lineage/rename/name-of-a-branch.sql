-- A table that gets one name or another keeps the old one here, and that is told; a column's new name matters to nobody.
-- catalog: sales

CREATE PROCEDURE dbo.P @day int AS
DECLARE @name sysname = N'Totals_odd';
IF @day % 2 = 0 SET @name = N'Totals_even';
SELECT Id, Total INTO dbo.Totals_new FROM dbo.Orders;
EXEC sp_rename N'dbo.Totals_new.Total', @name, N'COLUMN';
EXEC sp_rename N'dbo.Totals_new', @name;

-- lineage:
--   dbo.P: reads dbo.Orders
--   dbo.P: writes dbo.Totals_new
--   dbo.P: dbo.Totals_new.Id <- dbo.Orders.Id
--   dbo.P: dbo.Totals_new.Total <- dbo.Orders.Total
--   HW3001: This SQL is put together at run time and its text is not known: dbo.Totals_new gets one name or another.
