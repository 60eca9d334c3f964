-- What a log cut off is the statement that it is the beginning of, in every module that has it; not where a word differs, where few words are left, or where it can be read to its end.
-- logged: at 2026-01-05T00:00:00Z WITH recent AS (SELECT a.x, a.d, a.note FROM dbo.A AS a WHERE a.d >= '2026-01-01' AND a.note <> 'none')\n  INSERT INTO dbo.B (x, d, note)\n  SELECT r.x, r.d, r.no
-- logged: at 2026-01-06T00:00:00Z WITH recent AS (SELECT a.x, a.d, a.note FROM dbo.A AS a WHERE a.d >= '2026-01-01' AND a.note <> 'no
-- logged: WITH recent AS (SELECT a.x, a.d, a.note FROM dbo.A AS a WHERE a.d < '2026-01-01' AND a.note <> 'none') INSERT INTO dbo.B (x, d, no
-- logged: DELETE FROM dbo.C WHERE x = '
-- logged: WITH recent AS (SELECT a.x, a.d, a.note FROM dbo.A AS a WHERE a.d >= '2026-01-01' AND a.note <> 'none') INSERT INTO dbo.B (x, d, note) SELECT r.x, r.d, r.note FROM recent AS r
CREATE TABLE dbo.A (x int, d date, note nvarchar(50));
GO
CREATE TABLE dbo.B (x int, d date, note nvarchar(50));
GO
CREATE TABLE dbo.C (x int);
GO
CREATE PROCEDURE dbo.Load @From date AS
BEGIN
  DELETE FROM dbo.C WHERE x = 1;
  WITH recent AS (SELECT a.x, a.d, a.note FROM dbo.A AS a WHERE a.d >= @From AND a.note <> 'none')
  INSERT INTO dbo.B (x, d, note)
  SELECT r.x, r.d, r.note FROM recent AS r WHERE r.x NOT IN (SELECT c.x FROM dbo.C AS c);
END;
GO
CREATE PROCEDURE dbo.Other @From date AS
BEGIN
  WITH recent AS (SELECT a.x, a.d, a.note FROM dbo.A AS a WHERE a.d >= @From AND a.note <> 'none')
  DELETE FROM dbo.B WHERE x IN (SELECT r.x FROM recent AS r);
END;

-- query log:
--   entries 5, texts 5, unread 2, adHocWrites 1, statements 2, last 2026-01-06T00:00:00Z
--   [query log 1] is WITH recent AS (SELECT a.x, a.d, a.note FROM dbo.A AS a WHERE a.d >= '2026-01-01' AND a.note <> 'none') INSERT INTO dbo.B (x, d, note) SELECT r.x, r.d, r.note FROM recent AS r
--   uses of dbo.Load: 3, last 2026-01-06T00:00:00Z
--   uses of dbo.Other: 1, last 2026-01-06T00:00:00Z
--   uses of dbo.A: 1
--   uses of dbo.B: 1
--   dbo.Load writes dbo.C [parsed, query_log]
--   dbo.Load reads dbo.A [parsed, query_log], last 2026-01-06T00:00:00Z
--   dbo.Load writes dbo.B [parsed, query_log], last 2026-01-06T00:00:00Z
--   dbo.Load reads dbo.C [parsed, query_log], last 2026-01-06T00:00:00Z
--   dbo.Other reads dbo.A [parsed, query_log], last 2026-01-06T00:00:00Z
--   dbo.Other writes dbo.B [parsed, query_log], last 2026-01-06T00:00:00Z
--   [query log 1] reads dbo.A [query_log] in query log 1
--   [query log 1] writes dbo.B [query_log] in query log 1
--   dbo.Load: dbo.B.x <- dbo.A.x [parsed, query_log], last 2026-01-06T00:00:00Z
--   dbo.Load: dbo.B.x <~ dbo.A.d [parsed, query_log], last 2026-01-06T00:00:00Z
--   dbo.Load: dbo.B.x <~ dbo.A.note [parsed, query_log], last 2026-01-06T00:00:00Z
--   dbo.Load: dbo.B.x <~ dbo.A.x [parsed, query_log], last 2026-01-06T00:00:00Z
--   dbo.Load: dbo.B.x <~ dbo.C.x [parsed, query_log], last 2026-01-06T00:00:00Z
--   dbo.Load: dbo.B.d <- dbo.A.d [parsed, query_log], last 2026-01-06T00:00:00Z
--   dbo.Load: dbo.B.d <~ dbo.A.d [parsed, query_log], last 2026-01-06T00:00:00Z
--   dbo.Load: dbo.B.d <~ dbo.A.note [parsed, query_log], last 2026-01-06T00:00:00Z
--   dbo.Load: dbo.B.d <~ dbo.A.x [parsed, query_log], last 2026-01-06T00:00:00Z
--   dbo.Load: dbo.B.d <~ dbo.C.x [parsed, query_log], last 2026-01-06T00:00:00Z
--   dbo.Load: dbo.B.note <- dbo.A.note [parsed, query_log], last 2026-01-06T00:00:00Z
--   dbo.Load: dbo.B.note <~ dbo.A.d [parsed, query_log], last 2026-01-06T00:00:00Z
--   dbo.Load: dbo.B.note <~ dbo.A.note [parsed, query_log], last 2026-01-06T00:00:00Z
--   dbo.Load: dbo.B.note <~ dbo.A.x [parsed, query_log], last 2026-01-06T00:00:00Z
--   dbo.Load: dbo.B.note <~ dbo.C.x [parsed, query_log], last 2026-01-06T00:00:00Z
--   [query log 1]: dbo.B.x <- dbo.A.x [query_log]
--   [query log 1]: dbo.B.x <~ dbo.A.d [query_log]
--   [query log 1]: dbo.B.x <~ dbo.A.note [query_log]
--   [query log 1]: dbo.B.d <- dbo.A.d [query_log]
--   [query log 1]: dbo.B.d <~ dbo.A.d [query_log]
--   [query log 1]: dbo.B.d <~ dbo.A.note [query_log]
--   [query log 1]: dbo.B.note <- dbo.A.note [query_log]
--   [query log 1]: dbo.B.note <~ dbo.A.d [query_log]
--   [query log 1]: dbo.B.note <~ dbo.A.note [query_log]
--   query log 1 names dbo.A
--   query log 1 names dbo.A.x
--   query log 1 names dbo.A.d
--   query log 1 names dbo.A.note
--   query log 1 names dbo.A.d
--   query log 1 names dbo.A.note
--   query log 1 names dbo.B
--   query log 1 names dbo.B.x
--   query log 1 names dbo.B.d
--   query log 1 names dbo.B.note
