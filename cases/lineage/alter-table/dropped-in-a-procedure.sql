-- A column that a procedure drops from a table of the catalog is no longer among those of its star.

CREATE TABLE dbo.A (x int, gone int, y int);
GO
CREATE TABLE dbo.B (x int, y int);
GO
CREATE PROCEDURE dbo.P AS
ALTER TABLE dbo.A DROP COLUMN gone;
INSERT INTO dbo.B (x, y) SELECT * FROM dbo.A;

-- lineage:
--   dbo.P: reads dbo.A
--   dbo.P: writes dbo.B
--   dbo.P: dbo.B.x <- dbo.A.x
--   dbo.P: dbo.B.y <- dbo.A.y
