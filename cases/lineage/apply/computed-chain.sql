-- Each APPLY sees what the ones before it made.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Amount)
SELECT l.OrderId, b.Net
FROM   dbo.Lines AS l
CROSS APPLY (SELECT l.Qty * l.Price AS Gross) AS a
CROSS APPLY (SELECT a.Gross * (1 - l.Discount) AS Net) AS b;

-- lineage:
--   reads dbo.Lines
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Lines.Discount (transformation)
--   dbo.Facts.Amount <- dbo.Lines.Price (transformation)
--   dbo.Facts.Amount <- dbo.Lines.Qty (transformation)
--   dbo.Facts.CustomerId <- dbo.Lines.OrderId
