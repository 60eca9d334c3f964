-- The old way to take the greatest of several columns: MAX over a VALUES table in a subquery.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Amount)
SELECT l.OrderId, (SELECT MAX(v.x) FROM (VALUES (l.Price), (l.Discount)) AS v (x))
FROM   dbo.Lines AS l;

-- lineage:
--   reads dbo.Lines
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Lines.Discount (aggregation)
--   dbo.Facts.Amount <- dbo.Lines.Price (aggregation)
--   dbo.Facts.CustomerId <- dbo.Lines.OrderId
