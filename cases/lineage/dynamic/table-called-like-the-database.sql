-- DB_NAME() stands for the database that the module is in only where a name's database stands.
CREATE PROCEDURE dbo.P AS
BEGIN
  DECLARE @sql nvarchar(max) = 'DELETE FROM ' + DB_NAME() + '.dbo.A; DELETE FROM dbo.' + DB_NAME();
  EXEC (@sql);
END;

-- lineage:
--   dbo.P: writes dbo.A [dynamic]
--   HW3002: The name dbo.{DB_NAME()} is only partly known at run time; no edge is drawn.
