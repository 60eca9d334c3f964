-- WHERE CURRENT OF the cursor of a caller is decided by what decides the rows of that cursor.
CREATE TABLE dbo.A (a1 int, a2 int, a3 int);
CREATE TABLE dbo.R (r int, q int);
GO
CREATE PROCEDURE dbo.Mark AS
    UPDATE dbo.A SET a1 = 1 WHERE CURRENT OF c;
GO
CREATE PROCEDURE dbo.Load AS
BEGIN
    DECLARE c CURSOR GLOBAL FOR SELECT a1, a2 FROM dbo.A WHERE a3 = 1;
    OPEN c;
    FETCH NEXT FROM c;
    EXEC dbo.Mark;
END

-- lineage:
--   dbo.Load: calls dbo.Mark
--   dbo.Load: reads dbo.A
--   dbo.Mark: writes dbo.A
--   dbo.Mark: dbo.A.a1 <~ dbo.A.a3 (filter)
