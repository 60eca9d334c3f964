-- IF EXISTS … UPDATE … ELSE INSERT: the condition is read, and decides no column.
-- catalog: warehouse

CREATE PROCEDURE etl.P @code varchar(20) AS
IF EXISTS (SELECT 1 FROM dw.DimProduct WHERE ProductCode = @code)
    UPDATE d SET d.Title = p.Title FROM dw.DimProduct AS d JOIN stage.Product AS p ON p.ProductCode = d.ProductCode WHERE p.ProductCode = @code
ELSE
    INSERT INTO dw.DimProduct (ProductCode, Title) SELECT p.ProductCode, p.Title FROM stage.Product AS p WHERE p.ProductCode = @code

-- lineage:
--   etl.P: reads dw.DimProduct
--   etl.P: reads stage.Product
--   etl.P: writes dw.DimProduct
--   etl.P: dw.DimProduct.ProductCode <- stage.Product.ProductCode
--   etl.P: dw.DimProduct.ProductCode <~ stage.Product.ProductCode (filter)
--   etl.P: dw.DimProduct.Title <- stage.Product.Title
--   etl.P: dw.DimProduct.Title <~ dw.DimProduct.ProductCode (join)
--   etl.P: dw.DimProduct.Title <~ stage.Product.ProductCode (filter)
--   etl.P: dw.DimProduct.Title <~ stage.Product.ProductCode (join)
