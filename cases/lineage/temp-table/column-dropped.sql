-- A column that was dropped is no more in *.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
SELECT p.ProductCode, p.Category, p.Title INTO #s FROM stage.Product AS p;
ALTER TABLE #s DROP COLUMN Category;
INSERT INTO dw.DimProduct (ProductCode, Title) SELECT * FROM #s;

-- lineage:
--   etl.P: reads stage.Product
--   etl.P: writes dw.DimProduct
--   etl.P: dw.DimProduct.ProductCode <- stage.Product.ProductCode
--   etl.P: dw.DimProduct.Title <- stage.Product.Title
