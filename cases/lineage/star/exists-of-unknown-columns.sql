-- What EXISTS selects of a table whose columns nobody told is not said to be unknown, for nothing hangs on it; what it compares is.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
IF EXISTS ((SELECT * FROM Other.dbo.Queue) UNION ALL SELECT q.* FROM Other.dbo.Backlog AS q UNION SELECT * FROM Other.dbo.Later)
  DELETE FROM dbo.Archive WHERE NOT EXISTS (SELECT * FROM Other.dbo.Gone AS g WHERE g.Id = Archive.Id);
GO
CREATE PROCEDURE dbo.Compared AS
DELETE a FROM dbo.Archive AS a WHERE EXISTS (SELECT a.Id INTERSECT SELECT * FROM Other.dbo.Gone);
GO
CREATE PROCEDURE dbo.Selected AS
DELETE FROM dbo.Archive WHERE Id IN (SELECT * FROM Other.dbo.Gone);
GO
CREATE PROCEDURE dbo.Beneath AS
DELETE FROM dbo.Archive WHERE EXISTS (SELECT * FROM (SELECT * FROM Other.dbo.Gone) AS g WHERE g.Id = dbo.Archive.Id);

-- lineage:
--   dbo.Beneath: reads Other.dbo.Gone
--   dbo.Beneath: writes dbo.Archive
--   dbo.Compared: reads Other.dbo.Gone
--   dbo.Compared: reads dbo.Archive
--   dbo.Compared: writes dbo.Archive
--   dbo.P: reads Other.dbo.Backlog
--   dbo.P: reads Other.dbo.Gone
--   dbo.P: reads Other.dbo.Later
--   dbo.P: reads Other.dbo.Queue
--   dbo.P: writes dbo.Archive
--   dbo.Selected: reads Other.dbo.Gone
--   dbo.Selected: writes dbo.Archive
--   HW2005: The columns of Other.dbo.Gone are not known, so * cannot be expanded.
--   HW2005: The columns of Other.dbo.Gone are not known, so * cannot be expanded.
