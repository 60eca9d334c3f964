-- What SELECT INTO made is known by * in the same module.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
SELECT p.ProductCode AS Code, p.Title AS Label INTO dw.Work FROM stage.Product AS p
INSERT INTO dw.DimProduct (ProductCode, Title) SELECT * FROM dw.Work
DROP TABLE dw.Work

-- lineage:
--   etl.P: reads dw.Work
--   etl.P: reads stage.Product
--   etl.P: writes dw.DimProduct
--   etl.P: writes dw.Work
--   etl.P: dw.DimProduct.ProductCode <- dw.Work.Code
--   etl.P: dw.DimProduct.Title <- dw.Work.Label
--   etl.P: dw.Work.Code <- stage.Product.ProductCode
--   etl.P: dw.Work.Label <- stage.Product.Title
