-- Under a UNION of unknown columns, a column is that of the left side, or any of the right side's unknown ones.
CREATE TABLE dbo.S (p int, q int);
GO
CREATE TABLE dbo.X (c1 int, c2 int);
GO
INSERT INTO dbo.X (c1) SELECT a FROM (SELECT * FROM dbo.U UNION ALL SELECT * FROM dbo.V) AS d;
INSERT INTO dbo.X (c2) SELECT a FROM (SELECT * FROM dbo.U UNION ALL SELECT p, q FROM dbo.S) AS d;

-- lineage:
--   reads dbo.S
--   reads dbo.U
--   reads dbo.V
--   writes dbo.X
--   dbo.X.c1 <- dbo.U.a
--   dbo.X.c1 <- dbo.V.*
--   dbo.X.c2 <- dbo.U.a
--   HW2005: The columns of dbo.U are not known, so * cannot be expanded.
--   HW2005: The columns of dbo.V are not known, so * cannot be expanded.
--   HW2005: The columns of dbo.U are not known, so * cannot be expanded.
