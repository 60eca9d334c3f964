-- A temp table as target, and what it holds from there on.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
CREATE TABLE #p (Code varchar(20), Price decimal(18, 2));
MERGE #p AS t USING stage.Product AS s ON s.ProductCode = t.Code
WHEN MATCHED THEN UPDATE SET Price = s.Price
WHEN NOT MATCHED THEN INSERT VALUES (s.ProductCode, s.Price);
INSERT INTO dw.DimProduct (ProductCode, Price) SELECT Code, Price FROM #p;

-- lineage:
--   etl.P: reads stage.Product
--   etl.P: writes dw.DimProduct
--   etl.P: dw.DimProduct.Price <- stage.Product.Price
--   etl.P: dw.DimProduct.Price <~ stage.Product.ProductCode (join)
--   etl.P: dw.DimProduct.ProductCode <- stage.Product.ProductCode
--   etl.P: dw.DimProduct.ProductCode <~ stage.Product.ProductCode (join)
