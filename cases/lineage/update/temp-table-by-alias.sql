-- A temp table that is updated holds both what it held and what is set.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
SELECT s.SaleNo, s.ProductCode, s.Amount, CAST(NULL AS int) AS ProductKey INTO #s FROM stage.Sale AS s;
UPDATE x SET x.ProductKey = p.ProductKey FROM #s AS x JOIN dw.DimProduct AS p ON p.ProductCode = x.ProductCode;
INSERT INTO dw.FactSale (SaleNo, ProductKey, Amount) SELECT SaleNo, ProductKey, Amount FROM #s;

-- lineage:
--   etl.P: reads dw.DimProduct
--   etl.P: reads stage.Sale
--   etl.P: writes dw.FactSale
--   etl.P: dw.FactSale.Amount <- stage.Sale.Amount
--   etl.P: dw.FactSale.ProductKey <- dw.DimProduct.ProductKey
--   etl.P: dw.FactSale.ProductKey <~ dw.DimProduct.ProductCode (join)
--   etl.P: dw.FactSale.ProductKey <~ stage.Sale.ProductCode (join)
--   etl.P: dw.FactSale.SaleNo <- stage.Sale.SaleNo
