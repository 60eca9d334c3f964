-- OFFSET and FETCH by variables decide which rows.
-- catalog: sales

DECLARE @skip int = (SELECT MAX(l.Qty) FROM dbo.Lines AS l);
INSERT INTO dbo.Facts (CustomerId)
SELECT o.CustomerId FROM dbo.Orders AS o ORDER BY o.Id OFFSET @skip ROWS FETCH NEXT 10 ROWS ONLY;

-- lineage:
--   reads dbo.Lines
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.CustomerId <- dbo.Orders.CustomerId
--   dbo.Facts.CustomerId <~ dbo.Lines.Qty (filter)
--   dbo.Facts.CustomerId <~ dbo.Orders.Id (sort)
