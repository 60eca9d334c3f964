-- USE in a text that is run changes where its names are looked up, and only there; the database that the module is in is no change.
CREATE TABLE dbo.A (Id int, x int, y int);
GO
CREATE TABLE dbo.B (Id int, x int, y int);
GO
CREATE PROCEDURE dbo.P AS
BEGIN
  EXEC ('USE Warehouse; DELETE FROM dbo.A');
  DECLARE @sql nvarchar(max) = 'USE ' + DB_NAME() + '; DELETE FROM dbo.B';
  EXEC (@sql);
END;

-- lineage:
--   dbo.P: writes Warehouse.dbo.A [dynamic]
--   dbo.P: writes dbo.B [dynamic]
