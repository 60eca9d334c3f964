-- The value column of UNPIVOT comes from all that are listed.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Amount, Name)
SELECT u.OrderId, u.Amount, u.Which
FROM   dbo.Lines
UNPIVOT (Amount FOR Which IN (Price, Discount)) AS u;

-- lineage:
--   reads dbo.Lines
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Lines.Discount
--   dbo.Facts.Amount <- dbo.Lines.Price
--   dbo.Facts.CustomerId <- dbo.Lines.OrderId
