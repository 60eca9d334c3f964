-- Behind the star stand two tables that nobody told the columns of: the column is one of theirs, and no one is picked.
-- catalog: sales

SELECT * INTO #t FROM ext.A AS a JOIN ext.B AS b ON b.Id = a.Id;
INSERT INTO dbo.Settings (Name) SELECT Code FROM #t;

-- lineage:
--   reads ext.A
--   reads ext.B
--   writes dbo.Settings
--   dbo.Settings.Name <- ext.A.*
--   dbo.Settings.Name <- ext.B.*
--   dbo.Settings.Name <~ ext.A.Id (join)
--   dbo.Settings.Name <~ ext.B.Id (join)
--   HW2005: The columns of ext.A are not known, so * cannot be expanded.
--   HW2005: The columns of ext.B are not known, so * cannot be expanded.
