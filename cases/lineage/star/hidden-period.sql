-- Hidden period columns are not in the star, but can be named.
-- catalog: sales

CREATE TABLE dbo.Prices (ProductId int, Price decimal(18, 2),
    ValidFrom datetime2 GENERATED ALWAYS AS ROW START HIDDEN, ValidTo datetime2 GENERATED ALWAYS AS ROW END HIDDEN,
    PERIOD FOR SYSTEM_TIME (ValidFrom, ValidTo)) WITH (SYSTEM_VERSIONING = ON (HISTORY_TABLE = dbo.PricesHistory));
GO
INSERT INTO dbo.Facts (CustomerId, Amount) SELECT * FROM dbo.Prices;
INSERT INTO dbo.Audit (At) SELECT p.ValidFrom FROM dbo.Prices AS p;

-- lineage:
--   reads dbo.Prices
--   writes dbo.Audit
--   writes dbo.Facts
--   dbo.Audit.At <- dbo.Prices.ValidFrom
--   dbo.Facts.Amount <- dbo.Prices.Price
--   dbo.Facts.CustomerId <- dbo.Prices.ProductId
