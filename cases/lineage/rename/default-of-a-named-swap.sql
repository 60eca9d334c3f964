-- A call that says DEFAULT passes what the procedure says, one that says NULL passes none: then there is no name to rename to.
-- catalog: sales

CREATE PROCEDURE dbo.Put_In_Place @table sysname, @name sysname, @mark nvarchar(20) = N'' AS
SET @name += @mark;
EXEC sp_rename @table, @name;
GO
CREATE PROCEDURE dbo.By_Default AS
INSERT INTO dbo.Tally_new (Total) SELECT o.Total FROM dbo.Orders AS o;
EXEC dbo.Put_In_Place N'dbo.Tally_new', N'Tally', DEFAULT;
GO
CREATE PROCEDURE dbo.By_Null AS
INSERT INTO dbo.Sums_new (Total) SELECT o.Total FROM dbo.Orders AS o;
EXEC dbo.Put_In_Place N'dbo.Sums_new', N'Sums', NULL;

-- lineage:
--   dbo.By_Default: calls dbo.Put_In_Place
--   dbo.By_Default: reads dbo.Orders
--   dbo.By_Default: writes dbo.Tally
--   dbo.By_Null: calls dbo.Put_In_Place
--   dbo.By_Null: reads dbo.Orders
--   dbo.By_Null: writes dbo.Sums_new
--   dbo.By_Default: dbo.Tally.Total <- dbo.Orders.Total
--   dbo.By_Null: dbo.Sums_new.Total <- dbo.Orders.Total
--   HW3002: The name {@table} is only partly known at run time; no edge is drawn.
