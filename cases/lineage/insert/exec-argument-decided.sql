-- INSERT … EXEC: what decides an argument decides the columns that stand for it, and not which rows there are.
CREATE TABLE dbo.A (a1 int, a2 int);
CREATE TABLE dbo.S (s1 int, s2 int);
CREATE TABLE dbo.R (r int);
CREATE TABLE dbo.Q (q int);
GO
CREATE PROCEDURE dbo.Sent @p int AS
    SELECT @p, @p FROM dbo.S WHERE s2 = 1;
GO
CREATE PROCEDURE dbo.Load AS
BEGIN
    CREATE TABLE #t (x int, y int, z int);
    DECLARE @m int;
    SELECT @m = a1 FROM dbo.A WHERE a2 > 1;
    INSERT #t (x, z) EXEC dbo.Sent @m;
    INSERT dbo.R (r) SELECT y FROM #t;
    INSERT dbo.Q (q) SELECT z FROM #t;
END

-- lineage:
--   dbo.Load: calls dbo.Sent
--   dbo.Load: reads dbo.A
--   dbo.Load: writes dbo.Q
--   dbo.Load: writes dbo.R
--   dbo.Sent: reads dbo.S
--   dbo.Load: dbo.Q.q <- dbo.A.a1
--   dbo.Load: dbo.Q.q <~ dbo.A.a2 (filter)
--   dbo.Load: dbo.Q.q <~ dbo.S.s2 (filter)
--   dbo.Load: dbo.R.r <~ dbo.S.s2 (filter)
