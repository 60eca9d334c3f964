-- CHANGETABLE gives the keys of its table and columns of the server's own: a star of it has an unknown number of columns.
CREATE TABLE dbo.A (Id int, x int, y int);
GO
CREATE TABLE dbo.B (Id int, x int, y int);
GO
INSERT INTO dbo.B (x) SELECT ct.Key1 FROM CHANGETABLE (CHANGES dbo.Unknown, 0) AS ct;
SELECT ct.* INTO dbo.Copy FROM CHANGETABLE (CHANGES dbo.A, 0) AS ct;
INSERT INTO dbo.B (y) SELECT SYS_CHANGE_CONTEXT FROM dbo.Copy;
INSERT INTO dbo.B (x) SELECT ct.SYS_CHANGE_VERSION FROM CHANGETABLE (CHANGES dbo.A, 0) AS ct;

-- lineage:
--   reads dbo.A
--   reads dbo.Copy
--   reads dbo.Unknown
--   writes dbo.B
--   writes dbo.Copy
--   dbo.B.x <- dbo.Unknown.Key1
--   dbo.B.y <- dbo.Copy.SYS_CHANGE_CONTEXT
--   dbo.Copy.Id <- dbo.A.Id
--   dbo.Copy.x <- dbo.A.x
--   dbo.Copy.y <- dbo.A.y
--   HW2005: The columns of dbo.A are not known, so * cannot be expanded.
