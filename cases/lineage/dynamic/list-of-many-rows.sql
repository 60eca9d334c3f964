-- Of a list of more than 500 rows nothing is known, which is told.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @sql nvarchar(max) = N'';
SELECT CONCAT(N'T', s.value) AS Name INTO #t FROM GENERATE_SERIES(1, 300) AS s;
INSERT INTO #t (Name) SELECT CONCAT(N'T', s.value) FROM GENERATE_SERIES(301, 600) AS s;
SELECT @sql += N'DELETE FROM dbo.' + t.Name + N'; ' FROM #t AS t;
EXEC (@sql);

-- lineage:
--   HW3002: The name dbo.{t.Name} is only partly known at run time; no edge is drawn.
--   HW3001: This SQL is put together at run time and its text is not known: how often N'DELETE FROM dbo.' + t.Name + N'; ' is repeated.
