-- A text that a callee leaves within a text is known where the module runs it.
-- catalog: sales

CREATE PROCEDURE dbo.Choose @which int, @target sysname OUTPUT AS
IF @which = 1 SET @target = N'Facts' ELSE SET @target = N'Audit';
GO
CREATE PROCEDURE dbo.Empty_One AS
DECLARE @target sysname;
EXEC sp_executesql N'EXEC dbo.Choose @which, @chosen OUTPUT', N'@which int, @chosen sysname OUTPUT', 1, @target OUTPUT;
EXEC (N'TRUNCATE TABLE dbo.' + @target);

-- lineage:
--   dbo.Empty_One: calls dbo.Choose [dynamic]
--   dbo.Empty_One: writes dbo.Facts [dynamic]
