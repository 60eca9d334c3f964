-- QUALIFY sees what the select list calls its columns, before the columns of a table that nobody knows.

CREATE TABLE dbo.Newest (Id int, Rank int);
GO
INSERT INTO dbo.Newest (Id, Rank)
SELECT e.Id, RANK() OVER (PARTITION BY e.Kind ORDER BY e.At DESC) AS place
FROM   feed.Events AS e
WHERE  e.Level > 2
QUALIFY place <= 3 AND e.Level < 9;

-- lineage:
--   reads feed.Events
--   writes dbo.Newest
--   dbo.Newest.Id <- feed.Events.Id
--   dbo.Newest.Id <~ feed.Events.At (window)
--   dbo.Newest.Id <~ feed.Events.Kind (window)
--   dbo.Newest.Id <~ feed.Events.Level (filter)
--   dbo.Newest.Rank <~ feed.Events.At (window)
--   dbo.Newest.Rank <~ feed.Events.Kind (window)
--   dbo.Newest.Rank <~ feed.Events.Level (filter)
