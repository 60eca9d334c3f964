-- What a `*` of unknown columns gives stands at each place of the row that a procedure fetches from its caller's cursor.
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
    DECLARE c CURSOR GLOBAL FOR SELECT * FROM ext.Source WHERE a3 = 1;
    OPEN c;
    EXEC dbo.TakeOne;
    DEALLOCATE c;
END

-- lineage:
--   dbo.Load: calls dbo.TakeOne
--   dbo.Load: reads ext.Source
--   dbo.TakeOne: writes dbo.R
--   dbo.TakeOne: dbo.R.q <- ext.Source.*
--   dbo.TakeOne: dbo.R.q <~ ext.Source.a3 (filter)
--   dbo.TakeOne: dbo.R.r <- ext.Source.*
--   dbo.TakeOne: dbo.R.r <~ ext.Source.a3 (filter)
--   HW2005: The columns of ext.Source are not known, so * cannot be expanded.
