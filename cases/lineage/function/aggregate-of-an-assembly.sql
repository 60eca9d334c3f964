-- An aggregate of an assembly makes one value of many rows, as SUM does: also with a window, and inside of what changes its value; a function beside it changes each row's.
CREATE TABLE dbo.Notes (OrderId int, Note nvarchar(100), Words int);
GO
CREATE AGGREGATE dbo.Joined (@note nvarchar(100)) RETURNS nvarchar(max) EXTERNAL NAME Texts.[Texts.Joined];
GO
CREATE FUNCTION dbo.Cut (@note nvarchar(100)) RETURNS nvarchar(100) AS BEGIN RETURN LEFT(@note, 10) END;
GO
CREATE VIEW dbo.NotesOfOrders AS
SELECT n.OrderId, dbo.Joined(n.Note) AS Joined, UPPER(dbo.Joined(n.Note)) AS Loud
FROM   dbo.Notes AS n
GROUP BY n.OrderId
HAVING dbo.Joined(n.Note) <> N'';
GO
CREATE VIEW dbo.EachNote AS
SELECT dbo.Joined(n.Note) OVER (PARTITION BY n.OrderId) AS Joined, dbo.Cut(n.Note) AS Cut
FROM   dbo.Notes AS n;
GO
CREATE PROCEDURE dbo.Refused AS
SELECT n.OrderId FROM dbo.Notes AS n WHERE dbo.Joined(n.Note) = N'';

-- lineage:
--   dbo.EachNote: reads dbo.Cut
--   dbo.EachNote: reads dbo.Joined
--   dbo.EachNote: reads dbo.Notes
--   dbo.NotesOfOrders: reads dbo.Joined
--   dbo.NotesOfOrders: reads dbo.Notes
--   dbo.Refused: reads dbo.Joined
--   dbo.Refused: reads dbo.Notes
--   dbo.EachNote: dbo.EachNote.Cut <- dbo.Notes.Note (transformation)
--   dbo.EachNote: dbo.EachNote.Joined <- dbo.Notes.Note (aggregation)
--   dbo.EachNote: dbo.EachNote.Joined <~ dbo.Notes.OrderId (window)
--   dbo.NotesOfOrders: dbo.NotesOfOrders.Joined <- dbo.Notes.Note (aggregation)
--   dbo.NotesOfOrders: dbo.NotesOfOrders.Joined <~ dbo.Notes.Note (filter)
--   dbo.NotesOfOrders: dbo.NotesOfOrders.Joined <~ dbo.Notes.OrderId (group by)
--   dbo.NotesOfOrders: dbo.NotesOfOrders.Loud <- dbo.Notes.Note (aggregation)
--   dbo.NotesOfOrders: dbo.NotesOfOrders.Loud <~ dbo.Notes.Note (filter)
--   dbo.NotesOfOrders: dbo.NotesOfOrders.Loud <~ dbo.Notes.OrderId (group by)
--   dbo.NotesOfOrders: dbo.NotesOfOrders.OrderId <- dbo.Notes.OrderId
--   dbo.NotesOfOrders: dbo.NotesOfOrders.OrderId <~ dbo.Notes.Note (filter)
--   dbo.NotesOfOrders: dbo.NotesOfOrders.OrderId <~ dbo.Notes.OrderId (group by)
--   HW2014: SQL Server refuses this: an aggregate cannot stand in WHERE.
