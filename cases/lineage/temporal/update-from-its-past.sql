-- UPDATE of a table FROM itself FOR SYSTEM_TIME: what it was is a source of its own, beside the target.
-- catalog: sales

CREATE TABLE dbo.Prices (ProductId int, Price decimal(18, 2), ValidFrom datetime2, ValidTo datetime2);
GO
UPDATE Prices SET Price = old.Price
FROM dbo.Prices FOR SYSTEM_TIME AS OF '2024-01-01' AS old
WHERE old.ProductId = 7 AND Prices.ProductId = 7;

-- lineage:
--   reads dbo.Prices
--   writes dbo.Prices
--   dbo.Prices.Price <- dbo.Prices.Price
--   dbo.Prices.Price <~ dbo.Prices.ProductId (filter)
