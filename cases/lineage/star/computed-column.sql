-- A computed column is in the star like any other, and a source of its own.
-- catalog: sales

CREATE TABLE dbo.Boxes (Width int, Height int, Area AS (Width * Height) PERSISTED);
GO
INSERT INTO dbo.Facts (CustomerId, Rank, Amount) SELECT b.* FROM dbo.Boxes AS b;

-- lineage:
--   reads dbo.Boxes
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Boxes.Area
--   dbo.Facts.CustomerId <- dbo.Boxes.Width
--   dbo.Facts.Rank <- dbo.Boxes.Height
