-- FOR SYSTEM_TIME reads the same table; the point in time is no column.
-- catalog: sales

CREATE TABLE dbo.Prices (ProductId int, Price decimal(18, 2), ValidFrom datetime2, ValidTo datetime2);
GO
DECLARE @at datetime2 = SYSUTCDATETIME();
INSERT INTO dbo.Facts (CustomerId, Amount)
SELECT p.ProductId, p.Price FROM dbo.Prices FOR SYSTEM_TIME AS OF @at AS p;

-- lineage:
--   reads dbo.Prices
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Prices.Price
--   dbo.Facts.CustomerId <- dbo.Prices.ProductId
