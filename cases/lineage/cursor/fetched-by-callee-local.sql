-- A procedure does not see the LOCAL cursor of its caller.
CREATE TABLE dbo.A (a1 int, a2 int, a3 int);
CREATE TABLE dbo.R (r int, q int);
GO
CREATE PROCEDURE dbo.TakeOne AS
BEGIN
    DECLARE @x int, @y int;
    FETCH NEXT FROM c INTO @x, @y;
    INSERT dbo.R (r, q) VALUES (@x, @y);
END
GO
CREATE PROCEDURE dbo.Load AS
BEGIN
    DECLARE c CURSOR LOCAL FOR SELECT a1, a2 FROM dbo.A WHERE a3 = 1;
    OPEN c;
    EXEC dbo.TakeOne;
    DEALLOCATE c;
END

-- lineage:
--   dbo.Load: calls dbo.TakeOne
--   dbo.Load: reads dbo.A
--   dbo.TakeOne: writes dbo.R
--   HW3003: What c returns is not known, so the columns it fills have no source.
