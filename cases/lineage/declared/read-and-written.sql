-- A table that is read and written is declared once: both edges agree.
-- declared: dbo.P names dbo.B
CREATE TABLE dbo.A (x int);
GO
CREATE TABLE dbo.B (x int);
GO
CREATE PROCEDURE dbo.P AS INSERT INTO dbo.B SELECT b.x FROM dbo.B AS b CROSS JOIN dbo.A AS a;

-- lineage:
--   dbo.P: reads dbo.A
--   dbo.P: reads dbo.B [parsed, declared]
--   dbo.P: writes dbo.B [parsed, declared]
--   dbo.P: dbo.B.x <- dbo.B.x
