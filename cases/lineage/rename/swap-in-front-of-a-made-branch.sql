-- A branch of dynamic SQL that no text of a module has keeps the other from nothing that was filled in front of the IF.
-- catalog: sales

CREATE PROCEDURE dbo.Load AS
DECLARE @sql nvarchar(max) = N'INSERT INTO dbo.Sales_new (Total) SELECT o.Total FROM dbo.Orders AS o; IF EXISTS (SELECT 1 FROM dbo.Lines) ' + REVERSE(N'seniL.obd MORF ETELED') + N' ELSE EXEC sp_rename N''dbo.Sales_new'', N''Sales'';';
EXEC (@sql);

-- lineage:
--   dbo.Load: reads dbo.Lines [dynamic]
--   dbo.Load: reads dbo.Orders [dynamic]
--   dbo.Load: writes dbo.Lines [dynamic]
--   dbo.Load: writes dbo.Sales [dynamic]
--   dbo.Load: dbo.Sales.Total <- dbo.Orders.Total [dynamic]
