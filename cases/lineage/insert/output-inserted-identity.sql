-- OUTPUT of an identity: the table makes it, so nothing flows into it.
-- catalog: warehouse

INSERT INTO dw.DimProduct (ProductCode, Title)
OUTPUT inserted.ProductKey, inserted.Title INTO etl.Change (KeyValue, NewValue)
SELECT p.ProductCode, p.Title FROM stage.Product AS p;

-- lineage:
--   reads stage.Product
--   writes dw.DimProduct
--   writes etl.Change
--   dw.DimProduct.ProductCode <- stage.Product.ProductCode
--   dw.DimProduct.Title <- stage.Product.Title
--   etl.Change.NewValue <- stage.Product.Title
