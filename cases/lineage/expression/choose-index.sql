-- CHOOSE takes one of its values; the index decides which.
-- catalog: sales

INSERT INTO dbo.Facts (Name) SELECT CHOOSE(l.Qty, CAST(l.Price AS varchar(20)), CAST(l.Discount AS varchar(20))) FROM dbo.Lines AS l;

-- lineage:
--   reads dbo.Lines
--   writes dbo.Facts
--   dbo.Facts.Name <- dbo.Lines.Discount (transformation)
--   dbo.Facts.Name <- dbo.Lines.Price (transformation)
--   dbo.Facts.Name <~ dbo.Lines.Qty (conditional)
