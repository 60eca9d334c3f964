-- UNPIVOT and PIVOT in a row: what was turned comes back from all that went in.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Amount)
SELECT p.OrderId, p.Price
FROM   (SELECT OrderId, Price, Discount FROM dbo.Lines) AS s
UNPIVOT (Amount FOR What IN (Price, Discount)) AS u
PIVOT   (SUM(Amount) FOR What IN (Price, Discount)) AS p;

-- lineage:
--   reads dbo.Lines
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Lines.Discount (aggregation)
--   dbo.Facts.Amount <- dbo.Lines.Price (aggregation)
--   dbo.Facts.CustomerId <- dbo.Lines.OrderId
