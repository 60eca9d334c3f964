-- Of a value of which a comparison held, = and <> are the opposite of each other; of one that may be NULL neither may hold.
-- catalog: sales

GO
CREATE PROCEDURE dbo.NoNull @kind int AS
DECLARE @name sysname;
IF @kind <> 1 SET @name = N'Orders';
IF @kind = 3 SET @name = N'Lines';
IF @kind <> 3 RETURN;
EXEC (N'DELETE FROM dbo.' + @name);
GO
CREATE PROCEDURE dbo.PerhapsNull @kind int AS
DECLARE @name sysname;
IF @kind = 3 SET @name = N'Lines' ELSE SET @name = N'Orders';
IF @kind <> 3 RETURN;
EXEC (N'DELETE FROM dbo.' + @name);

-- lineage:
--   dbo.NoNull: writes dbo.Lines [dynamic]
--   dbo.PerhapsNull: writes dbo.Lines [dynamic]
--   dbo.PerhapsNull: writes dbo.Orders [dynamic]
