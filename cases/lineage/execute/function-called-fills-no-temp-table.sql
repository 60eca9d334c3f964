-- EXEC of a function fills no temp table and gives no rows: an empty table behind it has no source, unless somebody unknown is called too.

CREATE TABLE dbo.Warning (Fahrenheit int);
GO
CREATE FUNCTION dbo.ToFahrenheit (@c int) RETURNS int AS BEGIN RETURN @c * 9 / 5 + 32 END;
GO
CREATE PROCEDURE dbo.Nobody AS
CREATE TABLE #warnings (Fahrenheit int);
DECLARE @f int;
EXEC @f = dbo.ToFahrenheit 20;
INSERT INTO dbo.Warning (Fahrenheit) SELECT w.Fahrenheit FROM #warnings AS w;
GO
CREATE PROCEDURE dbo.SomebodyToo AS
CREATE TABLE #warnings (Fahrenheit int);
DECLARE @f int;
EXEC @f = dbo.ToFahrenheit 20;
EXEC Other.dbo.Find;
INSERT INTO dbo.Warning (Fahrenheit) SELECT w.Fahrenheit FROM #warnings AS w;
GO
CREATE PROCEDURE dbo.NoRows AS INSERT INTO dbo.Warning (Fahrenheit) EXEC (N'EXEC dbo.ToFahrenheit 20');

-- lineage:
--   dbo.NoRows: calls dbo.ToFahrenheit [dynamic]
--   dbo.NoRows: writes dbo.Warning
--   dbo.Nobody: calls dbo.ToFahrenheit
--   dbo.Nobody: writes dbo.Warning
--   dbo.SomebodyToo: calls Other.dbo.Find
--   dbo.SomebodyToo: calls dbo.ToFahrenheit
--   dbo.SomebodyToo: writes dbo.Warning
--   HW3003: What Other.dbo.Find returns is not known, so the columns it fills have no source.
