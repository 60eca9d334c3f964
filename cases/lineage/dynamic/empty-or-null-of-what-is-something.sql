-- Where ISNULL(@x, '') is empty the variable is empty or NULL: only empty where it is like something. What is trimmed to a letter is not empty.
-- catalog: sales

CREATE PROCEDURE dbo.Either @suffix sysname AS
IF ISNULL(@suffix, N'') = N''
BEGIN
  DECLARE @sql nvarchar(max) = N'INSERT INTO dbo.' + N'Sales' + ISNULL(@suffix, N'_late') + N' (Total) SELECT o.Total FROM dbo.Orders AS o';
  EXEC (@sql);
END
GO
CREATE PROCEDURE dbo.Only @suffix sysname AS
IF @suffix LIKE N'%' IF ISNULL(@suffix, N'') = N''
BEGIN
  DECLARE @sql nvarchar(max) = N'INSERT INTO dbo.' + N'Stock' + ISNULL(@suffix, N'_late') + N' (Total) SELECT o.Total FROM dbo.Orders AS o';
  EXEC (@sql);
END
GO
CREATE PROCEDURE dbo.Trimmed @suffix sysname AS
IF N'' = LTRIM(@suffix)
BEGIN
  DECLARE @sql nvarchar(max) = N'INSERT INTO dbo.' + N'Archive' + @suffix + N' (Total) SELECT o.Total FROM dbo.Orders AS o';
  EXEC (@sql);
END
GO
CREATE PROCEDURE dbo.Trimmed_To_A_Letter @suffix sysname AS
IF RTRIM(@suffix) = N'x'
BEGIN
  DECLARE @sql nvarchar(max) = N'INSERT INTO dbo.Audit' + @suffix + N' (Total) SELECT o.Total FROM dbo.Orders AS o';
  EXEC (@sql);
END

-- lineage:
--   dbo.Either: reads dbo.Orders [dynamic]
--   dbo.Either: writes dbo.Sales [dynamic]
--   dbo.Either: writes dbo.Sales_late [dynamic]
--   dbo.Only: reads dbo.Orders [dynamic]
--   dbo.Only: writes dbo.Stock [dynamic]
--   dbo.Trimmed: reads dbo.Orders [dynamic]
--   dbo.Trimmed: writes dbo.Archive [dynamic]
--   dbo.Trimmed_To_A_Letter: reads dbo.Orders [dynamic]
--   dbo.Either: dbo.Sales.Total <- dbo.Orders.Total [dynamic]
--   dbo.Either: dbo.Sales_late.Total <- dbo.Orders.Total [dynamic]
--   dbo.Only: dbo.Stock.Total <- dbo.Orders.Total [dynamic]
--   dbo.Trimmed: dbo.Archive.Total <- dbo.Orders.Total [dynamic]
--   HW3002: The name dbo.Audit{@suffix} is only partly known at run time; no edge is drawn.
