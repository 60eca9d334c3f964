-- A text within a text that a linked server runs is run there too, by EXEC and by sp_executesql.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
EXEC (N'EXEC (N''INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Orders''); EXEC sp_executesql N''DELETE FROM dbo.Audit''') AT Branch;
EXEC Branch.Sales.sys.sp_executesql N'INSERT INTO dbo.Archive (Total) SELECT Total FROM dbo.Orders';
EXEC Branch...sp_executesql N'DELETE FROM dbo.Facts';

-- lineage:
--   dbo.P: reads Branch..dbo.Orders [dynamic]
--   dbo.P: reads Branch.Sales.dbo.Orders [dynamic]
--   dbo.P: writes Branch..dbo.Archive [dynamic]
--   dbo.P: writes Branch..dbo.Audit [dynamic]
--   dbo.P: writes Branch..dbo.Facts [dynamic]
--   dbo.P: writes Branch.Sales.dbo.Archive [dynamic]
--   dbo.P: Branch..dbo.Archive.Id <- Branch..dbo.Orders.Id [dynamic]
--   dbo.P: Branch.Sales.dbo.Archive.Total <- Branch.Sales.dbo.Orders.Total [dynamic]
--   HW3004: The construct EXECUTE … AT Branch, beyond the names in its text, is not followed.
--   HW3004: The construct sp_executesql on Branch, beyond the names in its text, is not followed.
--   HW3004: The construct sp_executesql on Branch, beyond the names in its text, is not followed.
