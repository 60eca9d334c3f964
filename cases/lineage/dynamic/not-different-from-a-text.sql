-- A variable that is not different from a text is that text or NULL: only the text where it is like something.
-- catalog: sales

CREATE PROCEDURE dbo.Either @target sysname AS
IF @target <> N'Sales' RETURN;
DECLARE @sql nvarchar(max) = N'INSERT INTO dbo.' + ISNULL(@target, N'Stock') + N' (Total) SELECT o.Total FROM dbo.Orders AS o';
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Only @target sysname AS
IF @target LIKE N'%a%'
BEGIN
  IF @target <> N'Archive' RETURN;
  DECLARE @sql nvarchar(max) = N'INSERT INTO dbo.' + ISNULL(@target, N'Audit') + N' (Total) SELECT o.Total FROM dbo.Orders AS o';
  EXEC (@sql);
END

-- lineage:
--   dbo.Either: reads dbo.Orders [dynamic]
--   dbo.Either: writes dbo.Sales [dynamic]
--   dbo.Either: writes dbo.Stock [dynamic]
--   dbo.Only: reads dbo.Orders [dynamic]
--   dbo.Only: writes dbo.Archive [dynamic]
--   dbo.Either: dbo.Sales.Total <- dbo.Orders.Total [dynamic]
--   dbo.Either: dbo.Stock.Total <- dbo.Orders.Total [dynamic]
--   dbo.Only: dbo.Archive.Total <- dbo.Orders.Total [dynamic]
