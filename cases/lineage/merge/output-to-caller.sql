-- OUTPUT without INTO is the result set of the procedure.
-- catalog: warehouse

CREATE PROCEDURE etl.MergeProducts AS
MERGE dw.DimProduct AS t USING stage.Product AS s ON s.ProductCode = t.ProductCode
WHEN MATCHED THEN UPDATE SET Price = s.Price
OUTPUT $action, inserted.ProductCode, deleted.Price, inserted.Price;
GO
CREATE PROCEDURE etl.P AS
INSERT INTO etl.Change (Action, KeyValue, OldValue, NewValue) EXEC etl.MergeProducts;

-- lineage:
--   etl.MergeProducts: reads stage.Product
--   etl.MergeProducts: writes dw.DimProduct
--   etl.P: calls etl.MergeProducts
--   etl.P: writes etl.Change
--   etl.MergeProducts: dw.DimProduct.Price <- stage.Product.Price
--   etl.MergeProducts: dw.DimProduct.Price <~ dw.DimProduct.ProductCode (join)
--   etl.MergeProducts: dw.DimProduct.Price <~ stage.Product.ProductCode (join)
--   etl.P: etl.Change.Action <~ dw.DimProduct.ProductCode (join)
--   etl.P: etl.Change.Action <~ stage.Product.ProductCode (join)
--   etl.P: etl.Change.KeyValue <- dw.DimProduct.ProductCode
--   etl.P: etl.Change.KeyValue <~ dw.DimProduct.ProductCode (join)
--   etl.P: etl.Change.KeyValue <~ stage.Product.ProductCode (join)
--   etl.P: etl.Change.NewValue <- stage.Product.Price
--   etl.P: etl.Change.NewValue <~ dw.DimProduct.ProductCode (join)
--   etl.P: etl.Change.NewValue <~ stage.Product.ProductCode (join)
--   etl.P: etl.Change.OldValue <- dw.DimProduct.Price
--   etl.P: etl.Change.OldValue <~ dw.DimProduct.ProductCode (join)
--   etl.P: etl.Change.OldValue <~ stage.Product.ProductCode (join)
