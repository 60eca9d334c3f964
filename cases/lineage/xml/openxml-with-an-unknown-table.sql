-- OPENXML in the shape of a table of which no column is known may have any.
CREATE TABLE dbo.A (Id int, x int, y int);
GO
CREATE TABLE dbo.B (Id int, x int, y int);
GO
DECLARE @h int;
INSERT INTO dbo.B (x) SELECT any_ FROM OPENXML(@h, '/r') WITH dbo.Unknown;

-- lineage:
--   writes dbo.B
