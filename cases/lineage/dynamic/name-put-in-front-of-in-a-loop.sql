-- A name to which a loop of unknown length puts something in front is not known; of one that grows at its end the beginning is.
-- catalog: sales

CREATE PROCEDURE dbo.In_Front AS
DECLARE @name sysname = N'Audit';
WHILE EXISTS (SELECT 1 FROM dbo.Settings) SET @name = N'x' + @name;
EXEC (N'TRUNCATE TABLE dbo.' + @name);
GO
CREATE PROCEDURE dbo.Behind AS
DECLARE @name sysname = N'Audit';
WHILE EXISTS (SELECT 1 FROM dbo.Settings) SET @name = @name + N'x';
EXEC (N'TRUNCATE TABLE dbo.' + @name);

-- lineage:
--   dbo.Behind: reads dbo.Settings
--   dbo.Behind: writes dbo.Audit [dynamic]
--   dbo.Behind: writes dbo.Auditx [dynamic]
--   dbo.In_Front: reads dbo.Settings
--   dbo.In_Front: writes dbo.Audit [dynamic]
--   dbo.In_Front: writes dbo.xAudit [dynamic]
--   HW3002: The name dbo.{@name} is only partly known at run time; no edge is drawn.
--   HW3001: This SQL is put together at run time and its text is not known: how often @name is repeated.
