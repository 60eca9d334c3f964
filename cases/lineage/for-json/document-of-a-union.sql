-- FOR JSON behind a UNION makes one text of the columns of all branches.
CREATE TABLE dbo.A (Id int, x int);
CREATE TABLE dbo.B (Id int, x int);
CREATE TABLE dbo.T (Body nvarchar(max));
GO
INSERT INTO dbo.T (Body)
SELECT d.Body FROM (SELECT a.Id, a.x FROM dbo.A AS a UNION ALL SELECT b.Id, b.x FROM dbo.B AS b FOR JSON PATH) AS d (Body);

-- lineage:
--   reads dbo.A
--   reads dbo.B
--   writes dbo.T
--   dbo.T.Body <- dbo.A.Id (transformation)
--   dbo.T.Body <- dbo.A.x (transformation)
--   dbo.T.Body <- dbo.B.Id (transformation)
--   dbo.T.Body <- dbo.B.x (transformation)
