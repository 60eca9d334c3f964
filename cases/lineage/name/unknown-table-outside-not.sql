-- A name that no table outside lists is the unknown table's inside.
CREATE TABLE dbo.A (Id int, x int);
GO
CREATE TABLE dbo.B (x int);
GO
INSERT INTO dbo.B (x) SELECT o.x FROM dbo.A AS o WHERE EXISTS (SELECT 1 FROM dbo.Unknown AS u WHERE z = 1);

-- lineage:
--   reads dbo.A
--   reads dbo.Unknown
--   writes dbo.B
--   dbo.B.x <- dbo.A.x
--   dbo.B.x <~ dbo.Unknown.z (filter)
