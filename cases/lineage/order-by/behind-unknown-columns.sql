-- Which column stands at a place behind a star of unknown columns is not known; in front of it is.
CREATE TABLE dbo.T (a int, b int);
GO
CREATE TABLE dbo.X (c1 int);
GO
INSERT INTO dbo.X (c1) SELECT d.a FROM (SELECT TOP (5) t.a, u.*, t.b FROM dbo.T AS t CROSS JOIN dbo.U AS u ORDER BY 3) AS d;
INSERT INTO dbo.X (c1) SELECT d.a FROM (SELECT TOP (5) t.a, u.*, t.b FROM dbo.T AS t CROSS JOIN dbo.U AS u ORDER BY 1) AS d;

-- lineage:
--   reads dbo.T
--   reads dbo.U
--   writes dbo.X
--   dbo.X.c1 <- dbo.T.a
--   dbo.X.c1 <~ dbo.T.a (sort)
--   HW2005: The columns of dbo.U are not known, so * cannot be expanded.
