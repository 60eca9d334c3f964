-- A module without an edge says why: nothing that moves data, nothing stored, dynamic SQL, a part that was not read.

CREATE TABLE dbo.A (x int);
GO
CREATE TABLE dbo.B (x int);
GO
CREATE PROCEDURE dbo.Returns AS RETURN 0;
GO
CREATE PROCEDURE dbo.Variables AS BEGIN DECLARE @x int = 1; SET @x = 2; END;
GO
CREATE PROCEDURE dbo.System AS SELECT name FROM sys.objects;
GO
CREATE PROCEDURE dbo.Temp AS BEGIN CREATE TABLE #t (x int); INSERT INTO #t VALUES (1); END;
GO
CREATE PROCEDURE dbo.Dynamic @sql nvarchar(max) AS EXEC (@sql);
GO
CREATE PROCEDURE dbo.Pattern @t sysname AS EXEC ('DELETE FROM dbo.Fact_' + @t);
GO
CREATE PROCEDURE dbo.Lost AS BEGIN PRINT 1; INSRT INTO dbo.B SELECT 1; END;
GO
CREATE PROCEDURE dbo.AllLost AS INSRT INTO dbo.B SELECT 1;

-- coverage:
--   dbo.AllLost: nothing; statements 0, moving 0, lost 1; no edge: not read
--   dbo.Dynamic: partly; statements 1, moving 1, lost 0; no edge: dynamic
--   dbo.Lost: partly; statements 1, moving 0, lost 1; no edge: not read
--   dbo.Pattern: partly; statements 1, moving 1, lost 0; no edge: dynamic
--   dbo.Returns: whole; statements 1, moving 0, lost 0; no edge: moves no data
--   dbo.System: whole; statements 1, moving 1, lost 0; no edge: nothing stored
--   dbo.Temp: whole; statements 2, moving 1, lost 0; no edge: nothing stored
--   dbo.Variables: whole; statements 2, moving 0, lost 0; no edge: moves no data
