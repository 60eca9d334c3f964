-- Where the text does not tell, a declared table is taken to be read and a procedure to be called; a sequence or a type is neither.
-- declared: dbo.P names dbo.A, dbo.Q, dbo.F, dbo.Numbers, dbo.Rows, stg.Gone
CREATE TABLE dbo.A (x int);
GO
CREATE TABLE dbo.B (x int);
GO
CREATE SEQUENCE dbo.Numbers;
GO
CREATE TYPE dbo.Rows AS TABLE (x int);
GO
CREATE FUNCTION dbo.F () RETURNS int AS BEGIN RETURN 1 END;
GO
CREATE PROCEDURE dbo.Q AS RETURN;
GO
CREATE PROCEDURE dbo.P @sql nvarchar(max) AS EXEC (@sql);

-- lineage:
--   dbo.P: calls dbo.Q [declared]
--   dbo.P: reads dbo.A [declared]
--   dbo.P: reads dbo.F [declared]
--   dbo.P: reads stg.Gone [declared]
--   HW3001: This SQL is put together at run time and its text is not known: @sql.
