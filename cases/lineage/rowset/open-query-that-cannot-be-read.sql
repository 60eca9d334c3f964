-- Of a text that another server runs, the names are read where it is one SELECT without an error; what is unclear in it is said.
CREATE TABLE dbo.B (x int);
GO
INSERT INTO dbo.B (x) SELECT q.x FROM OPENQUERY (Box, 'SELECT x FROM dbo.C; SELECT x FROM dbo.D') AS q;
INSERT INTO dbo.B (x) SELECT q.x FROM OPENQUERY (Box, 'SELECT x FROM dbo.E WHERE (x = 1') AS q;
INSERT INTO dbo.B (x) SELECT q.x FROM OPENQUERY (Box, 'SELECT x FROM dbo.F AS f JOIN dbo.G AS g ON g.Id = f.Id') AS q;

-- lineage:
--   reads Box..dbo.F [dynamic]
--   reads Box..dbo.G [dynamic]
--   writes dbo.B
--   dbo.B.x <~ Box..dbo.F.Id (join)
--   dbo.B.x <~ Box..dbo.G.Id (join)
--   HW3004: The construct OPENQUERY is not followed.
--   HW3004: The construct OPENQUERY is not followed.
--   HW3004: The construct OPENQUERY, beyond the names in its text, is not followed.
--   HW2009: The column x belongs to one of these, whose columns are not all known: f, g.
