-- WITHIN GROUP: PERCENTILE_CONT takes its value from there, STRING_AGG only its order.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Amount, Name)
SELECT l.OrderId,
       PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY l.Price) OVER (PARTITION BY l.OrderId),
       NULL
FROM dbo.Lines AS l;

INSERT INTO dbo.Settings (Value)
SELECT STRING_AGG(p.Name, ',') WITHIN GROUP (ORDER BY p.Price) FROM dbo.Products AS p;

-- lineage:
--   reads dbo.Lines
--   reads dbo.Products
--   writes dbo.Facts
--   writes dbo.Settings
--   dbo.Facts.Amount <- dbo.Lines.Price (aggregation)
--   dbo.Facts.Amount <~ dbo.Lines.OrderId (window)
--   dbo.Facts.CustomerId <- dbo.Lines.OrderId
--   dbo.Settings.Value <- dbo.Products.Name (aggregation)
--   dbo.Settings.Value <~ dbo.Products.Price (sort)
