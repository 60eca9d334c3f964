-- LAG's default is content as its first argument is, also behind IGNORE NULLS.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Amount)
SELECT l.OrderId, LAG(l.Price, 1, l.Discount) IGNORE NULLS OVER (PARTITION BY l.ProductId ORDER BY l.LineNumber)
FROM   dbo.Lines AS l;

-- lineage:
--   reads dbo.Lines
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Lines.Discount (transformation)
--   dbo.Facts.Amount <- dbo.Lines.Price (transformation)
--   dbo.Facts.Amount <~ dbo.Lines.LineNumber (window)
--   dbo.Facts.Amount <~ dbo.Lines.ProductId (window)
--   dbo.Facts.CustomerId <- dbo.Lines.OrderId
