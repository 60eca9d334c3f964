-- A new name that is not known is told; what is written stays under the old one.
-- catalog: sales

CREATE PROCEDURE dbo.P @name sysname AS
SELECT Id, Total INTO dbo.Totals_new FROM dbo.Orders;
EXEC sp_rename N'dbo.Totals_new', @name;

-- lineage:
--   dbo.P: reads dbo.Orders
--   dbo.P: writes dbo.Totals_new
--   dbo.P: dbo.Totals_new.Id <- dbo.Orders.Id
--   dbo.P: dbo.Totals_new.Total <- dbo.Orders.Total
--   HW3002: The name {@name} is only partly known at run time; no edge is drawn.
