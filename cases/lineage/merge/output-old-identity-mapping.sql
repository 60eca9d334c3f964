-- MERGE ON 1 = 0 to keep old and new keys side by side: the source's column goes through OUTPUT.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
DECLARE @map TABLE (OldNo int, NewKey int);
MERGE dw.DimProduct AS t
USING stage.Sale AS s ON 1 = 0
WHEN NOT MATCHED THEN INSERT (ProductCode) VALUES (s.ProductCode)
OUTPUT s.SaleNo, inserted.ProductKey INTO @map;
UPDATE f SET f.ProductKey = m.NewKey FROM dw.FactSale AS f JOIN @map AS m ON m.OldNo = f.SaleNo;

-- lineage:
--   etl.P: reads dw.FactSale
--   etl.P: reads stage.Sale
--   etl.P: writes dw.DimProduct
--   etl.P: writes dw.FactSale
--   etl.P: dw.DimProduct.ProductCode <- stage.Sale.ProductCode
--   etl.P: dw.FactSale.ProductKey <- dw.DimProduct.ProductKey
--   etl.P: dw.FactSale.ProductKey <~ dw.FactSale.SaleNo (join)
--   etl.P: dw.FactSale.ProductKey <~ stage.Sale.SaleNo (join)
