-- += of a SELECT keeps what the variable holds; in UPDATE it may be the variable or the column that grows.
CREATE TABLE dbo.A (Id int, x int, y int);
GO
CREATE TABLE dbo.B (Id int, x int, y int);
GO
DECLARE @t int, @u int, @v int;
SELECT @t = x FROM dbo.A;
SELECT @t += y FROM dbo.A;
INSERT INTO dbo.B (x) VALUES (@t);
SELECT @u = z FROM dbo.D;
UPDATE dbo.C SET @u = c += 1;
INSERT INTO dbo.B (y) VALUES (@u);
SELECT @v = z FROM dbo.D;
UPDATE dbo.C SET @v = c;
INSERT INTO dbo.B (Id) VALUES (@v);

-- lineage:
--   reads dbo.A
--   reads dbo.D
--   writes dbo.B
--   writes dbo.C
--   dbo.B.Id <- dbo.C.c
--   dbo.B.x <- dbo.A.x (transformation)
--   dbo.B.x <- dbo.A.y (transformation)
--   dbo.B.y <- dbo.C.c (transformation)
--   dbo.C.c <- dbo.C.c (transformation)
