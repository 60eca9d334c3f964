-- A cursor that a procedure declares LOCAL is gone where the procedure ends.
CREATE TABLE dbo.A (a1 int, a2 int);
CREATE TABLE dbo.B (b1 int, b2 int);
CREATE TABLE dbo.R (r int);
GO
CREATE PROCEDURE dbo.OpenIt @from int AS
BEGIN
    DECLARE c CURSOR LOCAL FOR SELECT a1 + @from FROM dbo.A WHERE a2 = 1;
    OPEN c;
END
GO
CREATE PROCEDURE dbo.Load AS
BEGIN
    DECLARE @x int, @from int = (SELECT MAX(b1) FROM dbo.B);
    EXEC dbo.OpenIt @from;
    FETCH NEXT FROM c INTO @x;
    INSERT dbo.R (r) VALUES (@x);
END

-- lineage:
--   dbo.Load: calls dbo.OpenIt
--   dbo.Load: reads dbo.B
--   dbo.Load: writes dbo.R
--   dbo.OpenIt: reads dbo.A
--   HW3003: What c returns is not known, so the columns it fills have no source.
