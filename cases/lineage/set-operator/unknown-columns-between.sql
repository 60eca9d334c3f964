-- Beside a star of unknown columns between others, what stands in front and behind keeps its place.
CREATE TABLE dbo.T (a int, b int);
GO
CREATE TABLE dbo.S (p int, q int, r int, z int);
GO
CREATE TABLE dbo.X1 (c1 int, c2 int, c3 int, c4 int);
GO
CREATE TABLE dbo.X2 (c1 int, c2 int, c3 int, c4 int);
GO
CREATE TABLE dbo.X3 (c1 int, c2 int, c3 int, c4 int);
GO
CREATE TABLE dbo.X4 (c1 int, c2 int, c3 int, c4 int, c5 int);
GO
CREATE TABLE dbo.X5 (c1 int, c2 int, c3 int, c4 int);
GO
CREATE TABLE dbo.X6 (c1 int, c2 int, c3 int, c4 int);
GO
INSERT INTO dbo.X1 SELECT t.a, u.*, t.b FROM dbo.T AS t CROSS JOIN dbo.U AS u UNION ALL SELECT p, q, r, z FROM dbo.S;
INSERT INTO dbo.X2 SELECT p, q, r, z FROM dbo.S UNION ALL SELECT t.a, u.*, t.b FROM dbo.T AS t CROSS JOIN dbo.U AS u;
INSERT INTO dbo.X3 SELECT t.a, u.*, t.b FROM dbo.T AS t CROSS JOIN dbo.U AS u UNION ALL SELECT s.p, v.*, s.z FROM dbo.S AS s CROSS JOIN dbo.V AS v;
INSERT INTO dbo.X4 SELECT t.a, u.*, t.b, v.*, t.a FROM dbo.T AS t CROSS JOIN dbo.U AS u CROSS JOIN dbo.V AS v UNION ALL SELECT p, q, r, z, p FROM dbo.S;
INSERT INTO dbo.X5 SELECT u.*, t.b FROM dbo.T AS t CROSS JOIN dbo.U AS u UNION ALL SELECT p, q, r, z FROM dbo.S;
INSERT INTO dbo.X6 SELECT u.*, t.a, t.b FROM dbo.T AS t CROSS JOIN dbo.U AS u UNION ALL SELECT p, q, r, z FROM dbo.S;
INSERT INTO dbo.X5 (c1, c2) SELECT t.a, u.*, t.b FROM dbo.T AS t CROSS JOIN dbo.U AS u;

-- lineage:
--   reads dbo.S
--   reads dbo.T
--   reads dbo.U
--   reads dbo.V
--   writes dbo.X1
--   writes dbo.X2
--   writes dbo.X3
--   writes dbo.X4
--   writes dbo.X5
--   writes dbo.X6
--   dbo.X1.c1 <- dbo.S.p
--   dbo.X1.c1 <- dbo.T.a
--   dbo.X1.c2 <- dbo.S.q
--   dbo.X1.c2 <- dbo.S.r
--   dbo.X1.c2 <- dbo.U.*
--   dbo.X1.c3 <- dbo.S.q
--   dbo.X1.c3 <- dbo.S.r
--   dbo.X1.c3 <- dbo.U.*
--   dbo.X1.c4 <- dbo.S.z
--   dbo.X1.c4 <- dbo.T.b
--   dbo.X2.c1 <- dbo.S.p
--   dbo.X2.c1 <- dbo.T.a
--   dbo.X2.c2 <- dbo.S.q
--   dbo.X2.c2 <- dbo.U.*
--   dbo.X2.c3 <- dbo.S.r
--   dbo.X2.c3 <- dbo.U.*
--   dbo.X2.c4 <- dbo.S.z
--   dbo.X2.c4 <- dbo.T.b
--   dbo.X3.c1 <- dbo.S.p
--   dbo.X3.c1 <- dbo.T.a
--   dbo.X3.c2 <- dbo.U.*
--   dbo.X3.c2 <- dbo.V.*
--   dbo.X3.c3 <- dbo.U.*
--   dbo.X3.c3 <- dbo.V.*
--   dbo.X3.c4 <- dbo.S.z
--   dbo.X3.c4 <- dbo.T.b
--   dbo.X4.c1 <- dbo.S.p
--   dbo.X4.c1 <- dbo.T.a
--   dbo.X4.c2 <- dbo.S.q
--   dbo.X4.c2 <- dbo.S.r
--   dbo.X4.c2 <- dbo.S.z
--   dbo.X4.c2 <- dbo.U.*
--   dbo.X4.c2 <- dbo.V.*
--   dbo.X4.c3 <- dbo.S.q
--   dbo.X4.c3 <- dbo.S.r
--   dbo.X4.c3 <- dbo.S.z
--   dbo.X4.c3 <- dbo.U.*
--   dbo.X4.c3 <- dbo.V.*
--   dbo.X4.c4 <- dbo.S.q
--   dbo.X4.c4 <- dbo.S.r
--   dbo.X4.c4 <- dbo.S.z
--   dbo.X4.c4 <- dbo.U.*
--   dbo.X4.c4 <- dbo.V.*
--   dbo.X4.c5 <- dbo.S.p
--   dbo.X4.c5 <- dbo.T.a
--   dbo.X5.c1 <- dbo.S.p
--   dbo.X5.c1 <- dbo.S.q
--   dbo.X5.c1 <- dbo.S.r
--   dbo.X5.c1 <- dbo.U.*
--   dbo.X5.c2 <- dbo.S.p
--   dbo.X5.c2 <- dbo.S.q
--   dbo.X5.c2 <- dbo.S.r
--   dbo.X5.c2 <- dbo.U.*
--   dbo.X5.c3 <- dbo.S.p
--   dbo.X5.c3 <- dbo.S.q
--   dbo.X5.c3 <- dbo.S.r
--   dbo.X5.c3 <- dbo.U.*
--   dbo.X5.c4 <- dbo.S.z
--   dbo.X5.c4 <- dbo.T.b
--   dbo.X6.c1 <- dbo.S.p
--   dbo.X6.c1 <- dbo.S.q
--   dbo.X6.c1 <- dbo.U.*
--   dbo.X6.c2 <- dbo.S.p
--   dbo.X6.c2 <- dbo.S.q
--   dbo.X6.c2 <- dbo.U.*
--   dbo.X6.c3 <- dbo.S.r
--   dbo.X6.c3 <- dbo.T.a
--   dbo.X6.c4 <- dbo.S.z
--   dbo.X6.c4 <- dbo.T.b
--   HW2005: The columns of dbo.U are not known, so * cannot be expanded.
--   HW2005: The columns of dbo.U are not known, so * cannot be expanded.
--   HW2005: The columns of dbo.U are not known, so * cannot be expanded.
--   HW2005: The columns of dbo.V are not known, so * cannot be expanded.
--   HW2005: The columns of dbo.U are not known, so * cannot be expanded.
--   HW2005: The columns of dbo.V are not known, so * cannot be expanded.
--   HW2005: The columns of dbo.U are not known, so * cannot be expanded.
--   HW2005: The columns of dbo.U are not known, so * cannot be expanded.
--   HW2006: 3 values are given for 2 columns.
--   HW2005: The columns of dbo.U are not known, so * cannot be expanded.
