-- A procedure fetches from the cursor of its caller's caller.
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
CREATE PROCEDURE dbo.Middle AS
    EXEC dbo.TakeOne;
GO
CREATE PROCEDURE dbo.Load AS
BEGIN
    DECLARE c CURSOR GLOBAL FOR SELECT a1, a2 FROM dbo.A WHERE a3 = 1;
    OPEN c;
    EXEC dbo.Middle;
    DEALLOCATE c;
END

-- lineage:
--   dbo.Load: calls dbo.Middle
--   dbo.Load: reads dbo.A
--   dbo.Middle: calls dbo.TakeOne
--   dbo.TakeOne: writes dbo.R
--   dbo.TakeOne: dbo.R.q <- dbo.A.a2
--   dbo.TakeOne: dbo.R.q <~ dbo.A.a3 (filter)
--   dbo.TakeOne: dbo.R.r <- dbo.A.a1
--   dbo.TakeOne: dbo.R.r <~ dbo.A.a3 (filter)
