-- The callee knows the shape of a temp table that its caller made by SELECT INTO.
-- catalog: warehouse

CREATE PROCEDURE etl.Store AS
INSERT INTO dw.DimProduct (ProductCode, Title) SELECT * FROM #p;
GO
CREATE PROCEDURE etl.P AS
SELECT p.ProductCode, p.Title INTO #p FROM stage.Product AS p;
EXEC etl.Store;

-- lineage:
--   etl.P: calls etl.Store
--   etl.P: reads stage.Product
--   etl.Store: writes dw.DimProduct
--   etl.Store: dw.DimProduct.ProductCode <- stage.Product.ProductCode
--   etl.Store: dw.DimProduct.Title <- stage.Product.Title
