-- OUTPUT of $action, old values and the source's own columns into a table.
-- catalog: warehouse

MERGE dw.DimProduct AS t USING stage.Product AS s ON s.ProductCode = t.ProductCode
WHEN MATCHED THEN UPDATE SET Price = s.Price
WHEN NOT MATCHED BY SOURCE THEN DELETE
OUTPUT $action, s.Category, deleted.Price, inserted.Price
INTO   etl.Change (Action, KeyValue, OldValue, NewValue);

-- lineage:
--   reads stage.Product
--   writes dw.DimProduct
--   writes etl.Change
--   dw.DimProduct.Price <- stage.Product.Price
--   dw.DimProduct.Price <~ dw.DimProduct.ProductCode (join)
--   dw.DimProduct.Price <~ stage.Product.ProductCode (join)
--   etl.Change.Action <~ dw.DimProduct.ProductCode (join)
--   etl.Change.Action <~ stage.Product.ProductCode (join)
--   etl.Change.KeyValue <- stage.Product.Category
--   etl.Change.KeyValue <~ dw.DimProduct.ProductCode (join)
--   etl.Change.KeyValue <~ stage.Product.ProductCode (join)
--   etl.Change.NewValue <- stage.Product.Price
--   etl.Change.NewValue <~ dw.DimProduct.ProductCode (join)
--   etl.Change.NewValue <~ stage.Product.ProductCode (join)
--   etl.Change.OldValue <- dw.DimProduct.Price
--   etl.Change.OldValue <~ dw.DimProduct.ProductCode (join)
--   etl.Change.OldValue <~ stage.Product.ProductCode (join)
