-- A column that was added stands last in *.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
CREATE TABLE #s (Code varchar(20));
ALTER TABLE #s ADD Title nvarchar(100);
INSERT INTO #s SELECT p.ProductCode, p.Title FROM stage.Product AS p;
INSERT INTO dw.DimProduct (ProductCode, Title) SELECT * FROM #s;

-- lineage:
--   etl.P: reads stage.Product
--   etl.P: writes dw.DimProduct
--   etl.P: dw.DimProduct.ProductCode <- stage.Product.ProductCode
--   etl.P: dw.DimProduct.Title <- stage.Product.Title
