-- An UPDATE leaves nothing of what a temp table held only where each of its rows comes out of FROM: first, and with outer joins alone.

CREATE TABLE dbo.A (k int, c int);
GO
CREATE TABLE dbo.S (k int, c int);
GO
CREATE TABLE dbo.U (k int, c int);
GO
CREATE TABLE dbo.B (k int, c int);
GO
CREATE PROCEDURE dbo.Comma AS
SELECT a.k, a.c INTO #t FROM dbo.A AS a;
UPDATE t SET c = s.c FROM #t AS t, dbo.S AS s;
INSERT INTO dbo.B (c) SELECT c FROM #t;
GO
CREATE PROCEDURE dbo.Behind AS
SELECT a.k, a.c INTO #t FROM dbo.A AS a;
UPDATE t SET c = s.c FROM dbo.S AS s LEFT JOIN #t AS t ON t.k = s.k;
INSERT INTO dbo.B (c) SELECT c FROM #t;
GO
CREATE PROCEDURE dbo.Itself AS
SELECT a.k, a.c INTO #t FROM dbo.A AS a;
UPDATE t SET c = s.c FROM #t AS o LEFT JOIN #t AS t ON t.k = o.c LEFT JOIN dbo.S AS s ON s.k = o.k;
INSERT INTO dbo.B (c) SELECT c FROM #t;
GO
CREATE PROCEDURE dbo.Applied AS
SELECT a.k, a.c INTO #t FROM dbo.A AS a;
UPDATE t SET c = s.c FROM #t AS t OUTER APPLY (SELECT MAX(c) AS c FROM dbo.S WHERE k = t.k) AS s;
INSERT INTO dbo.B (c) SELECT c FROM #t;
GO
CREATE PROCEDURE dbo.Joined AS
SELECT a.k, a.c INTO #t FROM dbo.A AS a;
UPDATE t SET c = s.c FROM #t AS t JOIN dbo.U AS u ON u.k = t.k LEFT JOIN dbo.S AS s ON s.k = t.k;
INSERT INTO dbo.B (c) SELECT c FROM #t;
GO
CREATE PROCEDURE dbo.Derived AS
SELECT a.k, a.c INTO #t FROM dbo.A AS a;
UPDATE t SET c = s.c FROM (SELECT k FROM dbo.U) AS u LEFT JOIN #t AS t ON t.k = u.k LEFT JOIN dbo.S AS s ON s.k = u.k;
INSERT INTO dbo.B (c) SELECT c FROM #t;
GO
CREATE PROCEDURE dbo.Kept AS
SELECT a.k, a.c INTO #t FROM dbo.A AS a;
UPDATE t SET c = s.c FROM #t AS t LEFT JOIN dbo.S AS s ON s.k = t.k;
INSERT INTO dbo.B (c) SELECT c FROM #t;

-- lineage:
--   dbo.Applied: reads dbo.A
--   dbo.Applied: reads dbo.S
--   dbo.Applied: writes dbo.B
--   dbo.Behind: reads dbo.A
--   dbo.Behind: reads dbo.S
--   dbo.Behind: writes dbo.B
--   dbo.Comma: reads dbo.A
--   dbo.Comma: reads dbo.S
--   dbo.Comma: writes dbo.B
--   dbo.Derived: reads dbo.A
--   dbo.Derived: reads dbo.S
--   dbo.Derived: reads dbo.U
--   dbo.Derived: writes dbo.B
--   dbo.Itself: reads dbo.A
--   dbo.Itself: reads dbo.S
--   dbo.Itself: writes dbo.B
--   dbo.Joined: reads dbo.A
--   dbo.Joined: reads dbo.S
--   dbo.Joined: reads dbo.U
--   dbo.Joined: writes dbo.B
--   dbo.Kept: reads dbo.A
--   dbo.Kept: reads dbo.S
--   dbo.Kept: writes dbo.B
--   dbo.Applied: dbo.B.c <- dbo.S.c (aggregation)
--   dbo.Applied: dbo.B.c <~ dbo.A.k (filter)
--   dbo.Applied: dbo.B.c <~ dbo.S.k (filter)
--   dbo.Behind: dbo.B.c <- dbo.A.c
--   dbo.Behind: dbo.B.c <- dbo.S.c
--   dbo.Behind: dbo.B.c <~ dbo.A.k (join)
--   dbo.Behind: dbo.B.c <~ dbo.S.k (join)
--   dbo.Comma: dbo.B.c <- dbo.A.c
--   dbo.Comma: dbo.B.c <- dbo.S.c
--   dbo.Derived: dbo.B.c <- dbo.A.c
--   dbo.Derived: dbo.B.c <- dbo.S.c
--   dbo.Derived: dbo.B.c <~ dbo.A.k (join)
--   dbo.Derived: dbo.B.c <~ dbo.S.k (join)
--   dbo.Derived: dbo.B.c <~ dbo.U.k (join)
--   dbo.Itself: dbo.B.c <- dbo.A.c
--   dbo.Itself: dbo.B.c <- dbo.S.c
--   dbo.Itself: dbo.B.c <~ dbo.A.c (join)
--   dbo.Itself: dbo.B.c <~ dbo.A.k (join)
--   dbo.Itself: dbo.B.c <~ dbo.S.k (join)
--   dbo.Joined: dbo.B.c <- dbo.A.c
--   dbo.Joined: dbo.B.c <- dbo.S.c
--   dbo.Joined: dbo.B.c <~ dbo.A.k (join)
--   dbo.Joined: dbo.B.c <~ dbo.S.k (join)
--   dbo.Joined: dbo.B.c <~ dbo.U.k (join)
--   dbo.Kept: dbo.B.c <- dbo.S.c
--   dbo.Kept: dbo.B.c <~ dbo.A.k (join)
--   dbo.Kept: dbo.B.c <~ dbo.S.k (join)
