-- What is passed to a table function that no APPLY repeats filters.
CREATE TABLE dbo.A (Id int, x int, y int);
GO
CREATE TABLE dbo.B (Id int, x int, y int);
GO
DECLARE @x int;
SELECT @x = x FROM dbo.A;
INSERT INTO dbo.B (x) SELECT f.v FROM dbo.Rows_Of(@x) AS f;

-- lineage:
--   reads dbo.A
--   reads dbo.Rows_Of
--   writes dbo.B
--   dbo.B.x <- dbo.Rows_Of.v
--   dbo.B.x <~ dbo.A.x (filter)
