-- Of a cursor that a procedure declares LOCAL on one way and GLOBAL on the other, nobody knows whether its caller has it.
CREATE TABLE dbo.A (a1 int);
CREATE TABLE dbo.B (b1 int);
CREATE TABLE dbo.R (r int);
GO
CREATE PROCEDURE dbo.OpenIt @mine bit AS
BEGIN
    IF @mine = 1
        DECLARE c CURSOR LOCAL FOR SELECT a1 FROM dbo.A;
    ELSE
        DECLARE c CURSOR GLOBAL FOR SELECT b1 FROM dbo.B;
    OPEN c;
END
GO
CREATE PROCEDURE dbo.Load AS
BEGIN
    DECLARE @x int;
    EXEC dbo.OpenIt 0;
    FETCH NEXT FROM c INTO @x;
    INSERT dbo.R (r) VALUES (@x);
END

-- lineage:
--   dbo.Load: calls dbo.OpenIt
--   dbo.Load: writes dbo.R
--   dbo.OpenIt: reads dbo.A
--   dbo.OpenIt: reads dbo.B
--   HW3003: What c returns is not known, so the columns it fills have no source.
