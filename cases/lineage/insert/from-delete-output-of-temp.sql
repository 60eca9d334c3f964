-- What INSERT takes out of a DELETE in its FROM is what the temp table held before the rows went.
CREATE TABLE dbo.S (a int, b int);
GO
CREATE TABLE dbo.T (x int, y int);
GO
CREATE PROCEDURE dbo.P AS
SELECT a, b INTO #queue FROM dbo.S;
INSERT INTO dbo.T (x, y) SELECT d.b, d.a FROM (DELETE FROM #queue OUTPUT deleted.a, deleted.b) AS d;

-- lineage:
--   dbo.P: reads dbo.S
--   dbo.P: writes dbo.T
--   dbo.P: dbo.T.x <- dbo.S.b
--   dbo.P: dbo.T.y <- dbo.S.a
