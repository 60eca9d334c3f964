-- OUTPUT gives a computed column as the statement makes it; where nothing that it is made of is assigned, it is as it was.
CREATE TABLE dbo.Line (Id int, Qty int, Price decimal(18, 2), Note nvarchar(50), Total AS (Qty * Price), Twice AS Qty * 2 PERSISTED);
GO
CREATE TABLE dbo.Feed (Id int, Pieces int, Each decimal(18, 2));
GO
CREATE TABLE dbo.Seen (Total decimal(18, 2), Twice int, Before decimal(18, 2));
GO
CREATE PROCEDURE dbo.Inserted AS
INSERT INTO dbo.Line (Id, Qty, Price) OUTPUT inserted.Total, inserted.Twice INTO dbo.Seen (Total, Twice) SELECT f.Id, f.Pieces, f.Each FROM dbo.Feed AS f;
GO
CREATE PROCEDURE dbo.Updated AS
WITH now AS (SELECT l.Id, l.Price AS p, l.Total AS t, l.Twice FROM dbo.Line AS l)
UPDATE n SET p = f.Each OUTPUT inserted.t, inserted.Twice, deleted.t INTO dbo.Seen FROM now AS n JOIN dbo.Feed AS f ON f.Id = n.Id;

-- lineage:
--   dbo.Inserted: reads dbo.Feed
--   dbo.Inserted: writes dbo.Line
--   dbo.Inserted: writes dbo.Seen
--   dbo.Updated: reads dbo.Feed
--   dbo.Updated: reads dbo.Line
--   dbo.Updated: writes dbo.Line
--   dbo.Updated: writes dbo.Seen
--   dbo.Inserted: dbo.Line.Id <- dbo.Feed.Id
--   dbo.Inserted: dbo.Line.Price <- dbo.Feed.Each
--   dbo.Inserted: dbo.Line.Qty <- dbo.Feed.Pieces
--   dbo.Inserted: dbo.Seen.Total <- dbo.Feed.Each (transformation)
--   dbo.Inserted: dbo.Seen.Total <- dbo.Feed.Pieces (transformation)
--   dbo.Inserted: dbo.Seen.Twice <- dbo.Feed.Pieces (transformation)
--   dbo.Updated: dbo.Line.Price <- dbo.Feed.Each
--   dbo.Updated: dbo.Line.Price <~ dbo.Feed.Id (join)
--   dbo.Updated: dbo.Line.Price <~ dbo.Line.Id (join)
--   dbo.Updated: dbo.Seen.Before <- dbo.Line.Total
--   dbo.Updated: dbo.Seen.Before <~ dbo.Feed.Id (join)
--   dbo.Updated: dbo.Seen.Before <~ dbo.Line.Id (join)
--   dbo.Updated: dbo.Seen.Total <- dbo.Feed.Each (transformation)
--   dbo.Updated: dbo.Seen.Total <- dbo.Line.Qty (transformation)
--   dbo.Updated: dbo.Seen.Total <~ dbo.Feed.Id (join)
--   dbo.Updated: dbo.Seen.Total <~ dbo.Line.Id (join)
--   dbo.Updated: dbo.Seen.Twice <- dbo.Line.Twice
--   dbo.Updated: dbo.Seen.Twice <~ dbo.Feed.Id (join)
--   dbo.Updated: dbo.Seen.Twice <~ dbo.Line.Id (join)
