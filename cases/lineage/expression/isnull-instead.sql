-- ISNULL of the same two arguments gives both.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Amount) SELECT l.OrderId, ISNULL(l.Price, l.Discount) FROM dbo.Lines AS l;

-- lineage:
--   reads dbo.Lines
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Lines.Discount (transformation)
--   dbo.Facts.Amount <- dbo.Lines.Price (transformation)
--   dbo.Facts.Amount <~ dbo.Lines.Price (conditional)
--   dbo.Facts.CustomerId <- dbo.Lines.OrderId
