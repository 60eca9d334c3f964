-- GREATEST and LEAST may give any of their arguments.
-- catalog: sales

INSERT INTO dbo.Facts (Amount, Rank) SELECT GREATEST(l.Price, l.Discount), LEAST(l.Qty, 10) FROM dbo.Lines AS l;

-- lineage:
--   reads dbo.Lines
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Lines.Discount (transformation)
--   dbo.Facts.Amount <- dbo.Lines.Price (transformation)
--   dbo.Facts.Rank <- dbo.Lines.Qty (transformation)
