-- In dynamic SQL too one branch of an IF renames nothing that the other has put into the table.
-- catalog: sales

CREATE PROCEDURE dbo.Load AS
EXEC (N'IF EXISTS (SELECT 1 FROM dbo.Lines)
  INSERT INTO dbo.Sales_new (Total) SELECT o.Total FROM dbo.Orders AS o;
ELSE
  EXEC sp_rename N''dbo.Sales_new'', N''Sales'';');

-- lineage:
--   dbo.Load: reads dbo.Lines [dynamic]
--   dbo.Load: reads dbo.Orders [dynamic]
--   dbo.Load: writes dbo.Sales_new [dynamic]
--   dbo.Load: dbo.Sales_new.Total <- dbo.Orders.Total [dynamic]
