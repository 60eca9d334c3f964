-- Parentheses around what a condition compares change nothing: conditions go together, a variable that is NULL equals nothing, and a list of names counts without the one that is ruled out before.
-- catalog: sales

CREATE PROCEDURE dbo.Together @kind char(1) AS
DECLARE @target sysname = N'Archive', @source sysname = N'Orders';
IF (@kind) = ('o') SET @target = N'Facts';
IF @kind = 'o' SET @source = N'OpenOrders';
EXEC (N'INSERT INTO dbo.' + @target + N' (CustomerId) SELECT CustomerId FROM dbo.' + @source);
GO
CREATE PROCEDURE dbo.Of_Nothing @kind char(1) AS
DECLARE @name sysname = N'Archive';
IF (@kind) IS NULL
BEGIN
  IF (@kind) = 'o' SET @name = N'Orders';
  EXEC (N'DELETE FROM dbo.' + @name);
END;
GO
CREATE PROCEDURE dbo.Whitelist @name sysname AS
IF ((@name) = (N'Facts')) OR (N'Settings') = (@name) EXEC (N'TRUNCATE TABLE dbo.' + @name);
GO
CREATE PROCEDURE dbo.Ruled_Out @name sysname AS
IF @name <> N'Orders' AND @name IN (N'Orders', N'Lines') EXEC (N'DELETE FROM dbo.' + @name);
GO
CREATE PROCEDURE dbo.Ruled_Out_Before @name sysname AS
IF @name = N'Orders' RETURN;
IF @name IN (N'Orders', N'Customers') EXEC (N'DELETE FROM dbo.' + @name);

-- lineage:
--   dbo.Of_Nothing: writes dbo.Archive [dynamic]
--   dbo.Ruled_Out: writes dbo.Lines [dynamic]
--   dbo.Ruled_Out_Before: writes dbo.Customers [dynamic]
--   dbo.Together: reads dbo.OpenOrders [dynamic]
--   dbo.Together: reads dbo.Orders [dynamic]
--   dbo.Together: writes dbo.Archive [dynamic]
--   dbo.Together: writes dbo.Facts [dynamic]
--   dbo.Whitelist: writes dbo.Facts [dynamic]
--   dbo.Whitelist: writes dbo.Settings [dynamic]
--   dbo.Together: dbo.Archive.CustomerId <- dbo.Orders.CustomerId [dynamic]
--   dbo.Together: dbo.Facts.CustomerId <- dbo.OpenOrders.CustomerId [dynamic]
