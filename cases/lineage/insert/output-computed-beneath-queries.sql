-- OUTPUT gives a computed column as the UPDATE of a CTE makes it, however many queries hand the table's columns on.
CREATE TABLE dbo.Line (Id int, Qty int, Price decimal(18, 2), Total AS (Qty * Price));
GO
CREATE TABLE dbo.Feed (Id int, Each decimal(18, 2));
GO
CREATE TABLE dbo.Seen (Total decimal(18, 2), Before decimal(18, 2));
GO
CREATE PROCEDURE dbo.Reprice AS
WITH lines AS (SELECT * FROM dbo.Line),
numbered AS (SELECT l.Id, l.Price, l.Total AS Whole FROM lines AS l),
now AS (SELECT n.Id, n.Price AS Now, n.Whole FROM (SELECT * FROM numbered) AS n)
UPDATE n SET Now = f.Each OUTPUT inserted.Whole, deleted.Whole INTO dbo.Seen (Total, Before) FROM now AS n JOIN dbo.Feed AS f ON f.Id = n.Id;

-- lineage:
--   dbo.Reprice: reads dbo.Feed
--   dbo.Reprice: reads dbo.Line
--   dbo.Reprice: writes dbo.Line
--   dbo.Reprice: writes dbo.Seen
--   dbo.Reprice: dbo.Line.Price <- dbo.Feed.Each
--   dbo.Reprice: dbo.Line.Price <~ dbo.Feed.Id (join)
--   dbo.Reprice: dbo.Line.Price <~ dbo.Line.Id (join)
--   dbo.Reprice: dbo.Seen.Before <- dbo.Line.Total
--   dbo.Reprice: dbo.Seen.Before <~ dbo.Feed.Id (join)
--   dbo.Reprice: dbo.Seen.Before <~ dbo.Line.Id (join)
--   dbo.Reprice: dbo.Seen.Total <- dbo.Feed.Each (transformation)
--   dbo.Reprice: dbo.Seen.Total <- dbo.Line.Qty (transformation)
--   dbo.Reprice: dbo.Seen.Total <~ dbo.Feed.Id (join)
--   dbo.Reprice: dbo.Seen.Total <~ dbo.Line.Id (join)
