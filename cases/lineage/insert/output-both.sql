-- OUTPUT INTO a table and OUTPUT to the client in one statement.
-- catalog: warehouse

CREATE PROCEDURE etl.AddProducts AS
INSERT INTO dw.DimProduct (ProductCode, Title, Price)
OUTPUT inserted.ProductCode, inserted.Title INTO etl.Change (KeyValue, NewValue)
OUTPUT inserted.ProductCode, inserted.Price
SELECT p.ProductCode, p.Title, p.Price FROM stage.Product AS p;
GO
CREATE PROCEDURE etl.P AS
INSERT INTO dw.DimProduct (ProductCode, Price) EXEC etl.AddProducts;

-- lineage:
--   etl.AddProducts: reads stage.Product
--   etl.AddProducts: writes dw.DimProduct
--   etl.AddProducts: writes etl.Change
--   etl.P: calls etl.AddProducts
--   etl.P: writes dw.DimProduct
--   etl.AddProducts: dw.DimProduct.Price <- stage.Product.Price
--   etl.AddProducts: dw.DimProduct.ProductCode <- stage.Product.ProductCode
--   etl.AddProducts: dw.DimProduct.Title <- stage.Product.Title
--   etl.AddProducts: etl.Change.KeyValue <- stage.Product.ProductCode
--   etl.AddProducts: etl.Change.NewValue <- stage.Product.Title
--   etl.P: dw.DimProduct.Price <- stage.Product.Price
--   etl.P: dw.DimProduct.ProductCode <- stage.Product.ProductCode
