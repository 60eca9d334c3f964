-- What a condition asks of a table, or of the last statement, may come out otherwise when it is asked again.
-- catalog: sales

CREATE PROCEDURE dbo.Of_A_Table AS
DECLARE @a sysname = N'Sales', @b sysname = N'_old';
IF (SELECT COUNT(*) FROM dbo.Lines) = 0 SET @a = N'Stock';
IF (SELECT COUNT(*) FROM dbo.Lines) = 0 SET @b = N'_new';
DECLARE @sql nvarchar(max) = N'INSERT INTO dbo.' + @a + @b + N' (Total) SELECT o.Total FROM dbo.Orders AS o';
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Of_The_Last_Statement AS
DECLARE @a sysname = N'Facts', @b sysname = N'_old';
DELETE FROM dbo.Lines;
IF @@ROWCOUNT = 0 SET @a = N'Audit';
DELETE FROM dbo.Lines;
IF @@ROWCOUNT = 0 SET @b = N'_new';
DECLARE @sql nvarchar(max) = N'INSERT INTO dbo.' + @a + @b + N' (Total) SELECT o.Total FROM dbo.Orders AS o';
EXEC (@sql);

-- lineage:
--   dbo.Of_A_Table: reads dbo.Lines
--   dbo.Of_A_Table: reads dbo.Orders [dynamic]
--   dbo.Of_A_Table: writes dbo.Sales_new [dynamic]
--   dbo.Of_A_Table: writes dbo.Sales_old [dynamic]
--   dbo.Of_A_Table: writes dbo.Stock_new [dynamic]
--   dbo.Of_A_Table: writes dbo.Stock_old [dynamic]
--   dbo.Of_The_Last_Statement: reads dbo.Orders [dynamic]
--   dbo.Of_The_Last_Statement: writes dbo.Audit_new [dynamic]
--   dbo.Of_The_Last_Statement: writes dbo.Audit_old [dynamic]
--   dbo.Of_The_Last_Statement: writes dbo.Facts_new [dynamic]
--   dbo.Of_The_Last_Statement: writes dbo.Facts_old [dynamic]
--   dbo.Of_The_Last_Statement: writes dbo.Lines
--   dbo.Of_A_Table: dbo.Sales_new.Total <- dbo.Orders.Total [dynamic]
--   dbo.Of_A_Table: dbo.Sales_old.Total <- dbo.Orders.Total [dynamic]
--   dbo.Of_A_Table: dbo.Stock_new.Total <- dbo.Orders.Total [dynamic]
--   dbo.Of_A_Table: dbo.Stock_old.Total <- dbo.Orders.Total [dynamic]
--   dbo.Of_The_Last_Statement: dbo.Audit_new.Total <- dbo.Orders.Total [dynamic]
--   dbo.Of_The_Last_Statement: dbo.Audit_old.Total <- dbo.Orders.Total [dynamic]
--   dbo.Of_The_Last_Statement: dbo.Facts_new.Total <- dbo.Orders.Total [dynamic]
--   dbo.Of_The_Last_Statement: dbo.Facts_old.Total <- dbo.Orders.Total [dynamic]
