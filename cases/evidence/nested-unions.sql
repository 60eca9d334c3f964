-- Each branch of a UNION proves what it gives, in brackets too, and so does each star of a table whose columns are not known.
CREATE TABLE dbo.A (Id int);
CREATE TABLE dbo.B (Id int);
CREATE TABLE dbo.C (Id int);
CREATE TABLE dbo.T (Id int);
GO
INSERT INTO dbo.T (Id)
SELECT a.Id FROM dbo.A AS a
UNION
(SELECT b.Id FROM dbo.B AS b
EXCEPT
SELECT c.Id FROM dbo.C AS c
UNION
SELECT 2 * c.Id FROM dbo.C AS c);
INSERT INTO dbo.T
SELECT * FROM Other.dbo.A
UNION ALL
SELECT * FROM Other.dbo.B;

-- evidence:
--   7: INSERT: writes dbo.T by dbo.T
--   8: INSERT: dbo.T.Id <- dbo.A.Id by a.Id
--   8: INSERT: reads dbo.A by dbo.A
--   10: INSERT: dbo.T.Id <- dbo.B.Id by b.Id
--   10: INSERT: reads dbo.B by dbo.B
--   12: INSERT: dbo.T.Id <~ dbo.C.Id by c.Id
--   12: INSERT: reads dbo.C by dbo.C
--   14: INSERT: dbo.T.Id <- dbo.C.Id by 2 * c.Id
--   14: INSERT: reads dbo.C by dbo.C
--   15: INSERT: writes dbo.T by dbo.T
--   16: INSERT: dbo.T.Id <- Other.dbo.A.* by *
--   16: INSERT: reads Other.dbo.A by Other.dbo.A
--   18: INSERT: dbo.T.Id <- Other.dbo.B.* by *
--   18: INSERT: reads Other.dbo.B by Other.dbo.B
