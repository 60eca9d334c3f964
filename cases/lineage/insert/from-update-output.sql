-- INSERT … FROM (UPDATE … OUTPUT): inserted.c is what was assigned, deleted.c what was there.
-- catalog: warehouse

INSERT INTO etl.Change (KeyValue, OldValue, NewValue)
SELECT u.ProductCode, u.Was, u.Became
FROM (
    UPDATE d
    SET    d.Title = p.Title
    OUTPUT d.ProductCode, deleted.Title AS Was, inserted.Title AS Became
    FROM   dw.DimProduct AS d
    JOIN   stage.Product AS p ON p.ProductCode = d.ProductCode
) AS u;

-- lineage:
--   reads dw.DimProduct
--   reads stage.Product
--   writes dw.DimProduct
--   writes etl.Change
--   dw.DimProduct.Title <- stage.Product.Title
--   dw.DimProduct.Title <~ dw.DimProduct.ProductCode (join)
--   dw.DimProduct.Title <~ stage.Product.ProductCode (join)
--   etl.Change.KeyValue <- dw.DimProduct.ProductCode
--   etl.Change.KeyValue <~ dw.DimProduct.ProductCode (join)
--   etl.Change.KeyValue <~ stage.Product.ProductCode (join)
--   etl.Change.NewValue <- stage.Product.Title
--   etl.Change.NewValue <~ dw.DimProduct.ProductCode (join)
--   etl.Change.NewValue <~ stage.Product.ProductCode (join)
--   etl.Change.OldValue <- dw.DimProduct.Title
--   etl.Change.OldValue <~ dw.DimProduct.ProductCode (join)
--   etl.Change.OldValue <~ stage.Product.ProductCode (join)
