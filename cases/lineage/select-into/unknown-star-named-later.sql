-- A column that came into a temp table with a star of unknown columns is that of the one table behind the star.
-- catalog: sales

SELECT s.* INTO #t FROM ext.Source AS s;
INSERT INTO dbo.Settings (Name, Value) SELECT t.Code, UPPER(t.Label) FROM #t AS t;

-- lineage:
--   reads ext.Source
--   writes dbo.Settings
--   dbo.Settings.Name <- ext.Source.Code
--   dbo.Settings.Value <- ext.Source.Label (transformation)
