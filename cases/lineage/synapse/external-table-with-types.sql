-- An external table made by a query has the columns that are listed with types; one that is only declared has them too.
CREATE TABLE dbo.A (Id int, x int, y int);
GO
CREATE TABLE dbo.B (Id int, x int, y int);
GO
CREATE EXTERNAL TABLE dbo.E (First int, Second int) WITH (LOCATION = '/e', DATA_SOURCE = s, FILE_FORMAT = f) AS SELECT x, y FROM dbo.A;
GO
CREATE EXTERNAL TABLE dbo.G (First int, Second int) WITH (LOCATION = '/g', DATA_SOURCE = s, FILE_FORMAT = f);
GO
CREATE EXTERNAL TABLE dbo.H WITH (LOCATION = '/h', DATA_SOURCE = s, FILE_FORMAT = f) AS SELECT x FROM dbo.A;
GO
INSERT INTO dbo.B (x, y) SELECT * FROM dbo.G;
INSERT INTO dbo.B (x) SELECT x FROM dbo.H;

-- lineage:
--   reads dbo.A
--   reads dbo.G
--   reads dbo.H
--   writes dbo.B
--   writes dbo.E
--   writes dbo.H
--   dbo.B.x <- dbo.G.First
--   dbo.B.x <- dbo.H.x
--   dbo.B.y <- dbo.G.Second
--   dbo.E.First <- dbo.A.x
--   dbo.E.Second <- dbo.A.y
--   dbo.H.x <- dbo.A.x
