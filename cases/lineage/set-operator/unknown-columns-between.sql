-- Beside a star of unknown columns between others, what stands in front and behind keeps its place.
CREATE TABLE dbo.T (a int, b int);
GO
CREATE TABLE dbo.S (p int, q int, r int, z int);
GO
CREATE TABLE dbo.X (c1 int, c2 int, c3 int, c4 int);
GO
INSERT INTO dbo.X SELECT t.a, u.*, t.b FROM dbo.T AS t CROSS JOIN dbo.U AS u UNION ALL SELECT p, q, r, z FROM dbo.S;
INSERT INTO dbo.X SELECT p, q, r, z FROM dbo.S UNION ALL SELECT t.a, u.*, t.b FROM dbo.T AS t CROSS JOIN dbo.U AS u;
INSERT INTO dbo.X SELECT t.a, u.*, t.b FROM dbo.T AS t CROSS JOIN dbo.U AS u UNION ALL SELECT s.p, v.*, s.z FROM dbo.S AS s CROSS JOIN dbo.V AS v;
INSERT INTO dbo.X SELECT t.a, u.*, t.b, v.*, t.a FROM dbo.T AS t CROSS JOIN dbo.U AS u CROSS JOIN dbo.V AS v UNION ALL SELECT p, q, r, z FROM dbo.S;
INSERT INTO dbo.X (c1, c2) SELECT t.a, u.*, t.b FROM dbo.T AS t CROSS JOIN dbo.U AS u;

-- lineage:
--   reads dbo.S
--   reads dbo.T
--   reads dbo.U
--   reads dbo.V
--   writes dbo.X
--   dbo.X.c1 <- dbo.S.p
--   dbo.X.c1 <- dbo.T.a
--   dbo.X.c2 <- dbo.S.q
--   dbo.X.c2 <- dbo.S.r
--   dbo.X.c2 <- dbo.U.*
--   dbo.X.c2 <- dbo.V.*
--   dbo.X.c3 <- dbo.S.q
--   dbo.X.c3 <- dbo.S.r
--   dbo.X.c3 <- dbo.U.*
--   dbo.X.c3 <- dbo.V.*
--   dbo.X.c4 <- dbo.S.z
--   dbo.X.c4 <- dbo.T.a
--   dbo.X.c4 <- dbo.T.b
--   HW2005: The columns of dbo.U are not known, so * cannot be expanded.
--   HW2005: The columns of dbo.U are not known, so * cannot be expanded.
--   HW2005: The columns of dbo.U are not known, so * cannot be expanded.
--   HW2005: The columns of dbo.V are not known, so * cannot be expanded.
--   HW2005: The columns of dbo.U are not known, so * cannot be expanded.
--   HW2005: The columns of dbo.V are not known, so * cannot be expanded.
--   HW2005: The columns of dbo.U are not known, so * cannot be expanded.
--   HW2006: 3 values are given for 2 columns.
