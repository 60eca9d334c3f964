-- A text that runs leaves its global cursor, and not one that it declares LOCAL.
CREATE TABLE dbo.A (a1 int, a2 int);
CREATE TABLE dbo.B (b1 int, b2 int);
CREATE TABLE dbo.R (r int);
GO
CREATE PROCEDURE dbo.Load AS
BEGIN
    DECLARE @x int, @y int;
    EXEC (N'DECLARE c CURSOR GLOBAL FOR SELECT a1 FROM dbo.A; OPEN c; DECLARE d CURSOR LOCAL FOR SELECT b1 FROM dbo.B; OPEN d;');
    FETCH NEXT FROM c INTO @x;
    INSERT dbo.R (r) VALUES (@x);
    FETCH NEXT FROM d INTO @y;
    INSERT dbo.R (r) VALUES (@y);
END

-- lineage:
--   dbo.Load: reads dbo.A [dynamic]
--   dbo.Load: reads dbo.B [dynamic]
--   dbo.Load: writes dbo.R
--   dbo.Load: dbo.R.r <- dbo.A.a1
--   HW3003: What d returns is not known, so the columns it fills have no source.
