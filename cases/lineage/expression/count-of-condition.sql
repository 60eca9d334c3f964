-- COUNT(CASE … THEN 1 END) has no content, only a condition.
-- catalog: sales

INSERT INTO dbo.Facts (Orders) SELECT COUNT(CASE WHEN o.Total > 10 THEN 1 END) FROM dbo.Orders AS o;

-- lineage:
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.Orders <~ dbo.Orders.Total (conditional)
