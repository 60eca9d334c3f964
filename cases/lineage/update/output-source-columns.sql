-- OUTPUT may name the columns of FROM beside those of the target.
-- catalog: warehouse

UPDATE d
SET    d.Price = s.Price
OUTPUT s.Category, inserted.ProductCode, deleted.Price, inserted.Price
INTO   etl.Change (Action, KeyValue, OldValue, NewValue)
FROM   dw.DimProduct AS d
JOIN   stage.Product AS s ON s.ProductCode = d.ProductCode;

-- lineage:
--   reads dw.DimProduct
--   reads stage.Product
--   writes dw.DimProduct
--   writes etl.Change
--   dw.DimProduct.Price <- stage.Product.Price
--   dw.DimProduct.Price <~ dw.DimProduct.ProductCode (join)
--   dw.DimProduct.Price <~ stage.Product.ProductCode (join)
--   etl.Change.Action <- stage.Product.Category
--   etl.Change.Action <~ dw.DimProduct.ProductCode (join)
--   etl.Change.Action <~ stage.Product.ProductCode (join)
--   etl.Change.KeyValue <- dw.DimProduct.ProductCode
--   etl.Change.KeyValue <~ dw.DimProduct.ProductCode (join)
--   etl.Change.KeyValue <~ stage.Product.ProductCode (join)
--   etl.Change.NewValue <- stage.Product.Price
--   etl.Change.NewValue <~ dw.DimProduct.ProductCode (join)
--   etl.Change.NewValue <~ stage.Product.ProductCode (join)
--   etl.Change.OldValue <- dw.DimProduct.Price
--   etl.Change.OldValue <~ dw.DimProduct.ProductCode (join)
--   etl.Change.OldValue <~ stage.Product.ProductCode (join)
