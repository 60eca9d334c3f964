-- What INSERT takes out of an UPDATE in its FROM is the row as it was and as it becomes, of a temp table too.
CREATE TABLE dbo.S (id int, v int);
GO
CREATE TABLE dbo.N (id int, w int);
GO
CREATE TABLE dbo.T (old int, new int, later int);
GO
CREATE PROCEDURE dbo.P AS
SELECT id, v INTO #t FROM dbo.S;
INSERT INTO dbo.T (old, new)
SELECT o, n FROM (UPDATE t SET v = s.w OUTPUT deleted.v AS o, inserted.v AS n FROM #t AS t JOIN dbo.N AS s ON s.id = t.id) AS u;
INSERT INTO dbo.T (later) SELECT v FROM #t;

-- lineage:
--   dbo.P: reads dbo.N
--   dbo.P: reads dbo.S
--   dbo.P: writes dbo.T
--   dbo.P: dbo.T.later <- dbo.N.w
--   dbo.P: dbo.T.later <- dbo.S.v
--   dbo.P: dbo.T.later <~ dbo.N.id (join)
--   dbo.P: dbo.T.later <~ dbo.S.id (join)
--   dbo.P: dbo.T.new <- dbo.N.w
--   dbo.P: dbo.T.new <~ dbo.N.id (join)
--   dbo.P: dbo.T.new <~ dbo.S.id (join)
--   dbo.P: dbo.T.old <- dbo.S.v
--   dbo.P: dbo.T.old <~ dbo.N.id (join)
--   dbo.P: dbo.T.old <~ dbo.S.id (join)
