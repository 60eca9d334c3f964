-- Period columns that are not hidden are in the star.
-- catalog: sales

CREATE TABLE dbo.Prices (ProductId int, Price decimal(18, 2),
    ValidFrom datetime2 GENERATED ALWAYS AS ROW START, ValidTo datetime2 GENERATED ALWAYS AS ROW END,
    PERIOD FOR SYSTEM_TIME (ValidFrom, ValidTo));
GO
SELECT p.* INTO #p FROM dbo.Prices AS p;
INSERT INTO dbo.Audit (At, OldValue, NewValue) SELECT * FROM (SELECT ValidTo, Price, ProductId FROM #p) AS x;

-- lineage:
--   reads dbo.Prices
--   writes dbo.Audit
--   dbo.Audit.At <- dbo.Prices.ValidTo
--   dbo.Audit.NewValue <- dbo.Prices.ProductId
--   dbo.Audit.OldValue <- dbo.Prices.Price
