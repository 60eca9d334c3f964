-- A declared synonym is its base.
-- declared: dbo.P names dbo.AlsoA
CREATE TABLE dbo.A (x int);
GO
CREATE TABLE dbo.B (x int);
GO
CREATE SYNONYM dbo.AlsoA FOR dbo.A;
GO
CREATE PROCEDURE dbo.P @sql nvarchar(max) AS EXEC (@sql);

-- lineage:
--   dbo.P: reads dbo.A [declared]
--   HW3001: This SQL is put together at run time and its text is not known: @sql.
