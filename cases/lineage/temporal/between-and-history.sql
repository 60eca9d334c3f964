-- The history table is an object of its own where it is named.
-- catalog: sales

CREATE TABLE dbo.Prices (ProductId int, Price decimal(18, 2), ValidFrom datetime2, ValidTo datetime2);
CREATE TABLE dbo.PricesHistory (ProductId int, Price decimal(18, 2), ValidFrom datetime2, ValidTo datetime2);
GO
INSERT INTO dbo.Facts (CustomerId, Amount, Rank)
SELECT p.ProductId, h.Price, DATEDIFF(day, h.ValidFrom, p.ValidFrom)
FROM   dbo.Prices FOR SYSTEM_TIME FROM '2024-01-01' TO '2025-01-01' AS p
JOIN   dbo.PricesHistory AS h ON h.ProductId = p.ProductId;

-- lineage:
--   reads dbo.Prices
--   reads dbo.PricesHistory
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.PricesHistory.Price
--   dbo.Facts.Amount <~ dbo.Prices.ProductId (join)
--   dbo.Facts.Amount <~ dbo.PricesHistory.ProductId (join)
--   dbo.Facts.CustomerId <- dbo.Prices.ProductId
--   dbo.Facts.CustomerId <~ dbo.Prices.ProductId (join)
--   dbo.Facts.CustomerId <~ dbo.PricesHistory.ProductId (join)
--   dbo.Facts.Rank <- dbo.Prices.ValidFrom (transformation)
--   dbo.Facts.Rank <- dbo.PricesHistory.ValidFrom (transformation)
--   dbo.Facts.Rank <~ dbo.Prices.ProductId (join)
--   dbo.Facts.Rank <~ dbo.PricesHistory.ProductId (join)
