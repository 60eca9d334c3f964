-- COUNT(*) has no source, COUNT(c) has c.
-- catalog: sales

INSERT INTO dbo.Facts (Orders, Rank)
SELECT COUNT(*), COUNT(o.Note) FROM dbo.Orders AS o;

-- lineage:
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.Rank <- dbo.Orders.Note (aggregation)
