-- A load into a temp table reads its file and writes nothing of the catalog.
-- catalog: sales

CREATE TABLE #lines (Line nvarchar(max));
BULK INSERT #lines FROM '/in/lines.txt';
INSERT INTO dbo.Audit (What) SELECT l.Line FROM #lines AS l;

-- lineage:
--   reads [@/in/lines.txt]
--   writes dbo.Audit
