-- NULLIF gives its first argument; the second only decides.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Amount) SELECT l.OrderId, NULLIF(l.Price, l.Discount) FROM dbo.Lines AS l;

-- lineage:
--   reads dbo.Lines
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Lines.Price (transformation)
--   dbo.Facts.Amount <~ dbo.Lines.Discount (conditional)
--   dbo.Facts.CustomerId <- dbo.Lines.OrderId
