-- What AND puts together proves its edges part by part, what OR does as a whole.
CREATE TABLE dbo.A (x int, y int, z int);
GO
CREATE TABLE dbo.B (x int);
GO
CREATE PROCEDURE dbo.P AS
INSERT INTO dbo.B (x) SELECT x FROM dbo.A WHERE (x = 1 OR y = 2) AND z = 3;

-- evidence:
--   7: INSERT: writes dbo.B by dbo.B
--   7: INSERT: dbo.B.x <- dbo.A.x by x
--   7: INSERT: reads dbo.A by dbo.A
--   7: INSERT: dbo.B.x <~ dbo.A.x by x = 1 OR y = 2
--   7: INSERT: dbo.B.x <~ dbo.A.y by x = 1 OR y = 2
--   7: INSERT: dbo.B.x <~ dbo.A.z by z = 3
