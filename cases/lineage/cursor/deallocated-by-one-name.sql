-- Of two names for one cursor, the other still stands for it where one was deallocated.
CREATE TABLE dbo.A (a1 int, a2 int);
CREATE TABLE dbo.B (b1 int, b2 int);
CREATE TABLE dbo.R (r int);
GO
CREATE PROCEDURE dbo.Load AS
BEGIN
    DECLARE @x int, @c CURSOR;
    DECLARE c CURSOR FOR SELECT a1 FROM dbo.A;
    SET @c = c;
    OPEN @c;
    DEALLOCATE c;
    FETCH NEXT FROM @c INTO @x;
    INSERT dbo.R (r) VALUES (@x);
END

-- lineage:
--   dbo.Load: reads dbo.A
--   dbo.Load: writes dbo.R
--   dbo.Load: dbo.R.r <- dbo.A.a1
