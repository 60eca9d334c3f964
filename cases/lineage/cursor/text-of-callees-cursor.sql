-- A text that comes out of the cursor that a procedure leaves is not the one of the module's own, deallocated before.
CREATE TABLE dbo.A (a1 int, a2 int);
CREATE TABLE dbo.B (b1 int, b2 int);
CREATE TABLE dbo.R (r int);
GO
CREATE PROCEDURE dbo.OpenIt AS
BEGIN
    DECLARE c CURSOR FOR SELECT N'DELETE dbo.B';
    OPEN c;
END
GO
CREATE PROCEDURE dbo.Load AS
BEGIN
    DECLARE @sql nvarchar(100);
    DECLARE c CURSOR FOR SELECT N'DELETE dbo.A';
    OPEN c;
    DEALLOCATE c;
    EXEC dbo.OpenIt;
    FETCH NEXT FROM c INTO @sql;
    EXEC (@sql);
END

-- lineage:
--   dbo.Load: calls dbo.OpenIt
--   HW3001: This SQL is put together at run time and its text is not known: c.@sql.
