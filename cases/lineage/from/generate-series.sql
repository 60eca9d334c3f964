-- GENERATE_SERIES gives numbers between its arguments.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Rank)
SELECT l.OrderId, g.value
FROM   dbo.Lines AS l
CROSS APPLY GENERATE_SERIES(1, l.Qty) AS g;

-- lineage:
--   reads dbo.Lines
--   writes dbo.Facts
--   dbo.Facts.CustomerId <- dbo.Lines.OrderId
--   dbo.Facts.Rank <- dbo.Lines.Qty (transformation)
