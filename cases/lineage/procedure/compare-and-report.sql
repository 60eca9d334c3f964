-- A full comparison: what is missing on either side, by EXCEPT in both directions.
-- catalog: warehouse

CREATE PROCEDURE etl.Compare_
AS
BEGIN
    SELECT x.Side, x.ProductCode, x.Price
    INTO   #diff
    FROM (
        SELECT N'stage' AS Side, a.ProductCode, a.Price
        FROM  (SELECT ProductCode, Price FROM stage.Product EXCEPT SELECT ProductCode, Price FROM dw.DimProduct) AS a
        UNION ALL
        SELECT N'dw', b.ProductCode, b.Price
        FROM  (SELECT ProductCode, Price FROM dw.DimProduct EXCEPT SELECT ProductCode, Price FROM stage.Product) AS b
    ) AS x;

    INSERT INTO etl.Change (Action, KeyValue, OldValue, NewValue)
    SELECT N'diff', COALESCE(s.ProductCode, d.ProductCode), d.Price, s.Price
    FROM  (SELECT * FROM #diff WHERE Side = N'stage') AS s
    FULL JOIN (SELECT * FROM #diff WHERE Side = N'dw') AS d ON d.ProductCode = s.ProductCode;
END;

-- lineage:
--   etl.Compare_: reads dw.DimProduct
--   etl.Compare_: reads stage.Product
--   etl.Compare_: writes etl.Change
--   etl.Compare_: etl.Change.Action <~ dw.DimProduct.Price (filter)
--   etl.Compare_: etl.Change.Action <~ dw.DimProduct.ProductCode (filter)
--   etl.Compare_: etl.Change.Action <~ dw.DimProduct.ProductCode (join)
--   etl.Compare_: etl.Change.Action <~ stage.Product.Price (filter)
--   etl.Compare_: etl.Change.Action <~ stage.Product.ProductCode (filter)
--   etl.Compare_: etl.Change.Action <~ stage.Product.ProductCode (join)
--   etl.Compare_: etl.Change.KeyValue <- dw.DimProduct.ProductCode (transformation)
--   etl.Compare_: etl.Change.KeyValue <- stage.Product.ProductCode (transformation)
--   etl.Compare_: etl.Change.KeyValue <~ dw.DimProduct.Price (filter)
--   etl.Compare_: etl.Change.KeyValue <~ dw.DimProduct.ProductCode (conditional)
--   etl.Compare_: etl.Change.KeyValue <~ dw.DimProduct.ProductCode (filter)
--   etl.Compare_: etl.Change.KeyValue <~ dw.DimProduct.ProductCode (join)
--   etl.Compare_: etl.Change.KeyValue <~ stage.Product.Price (filter)
--   etl.Compare_: etl.Change.KeyValue <~ stage.Product.ProductCode (conditional)
--   etl.Compare_: etl.Change.KeyValue <~ stage.Product.ProductCode (filter)
--   etl.Compare_: etl.Change.KeyValue <~ stage.Product.ProductCode (join)
--   etl.Compare_: etl.Change.NewValue <- dw.DimProduct.Price
--   etl.Compare_: etl.Change.NewValue <- stage.Product.Price
--   etl.Compare_: etl.Change.NewValue <~ dw.DimProduct.Price (filter)
--   etl.Compare_: etl.Change.NewValue <~ dw.DimProduct.ProductCode (filter)
--   etl.Compare_: etl.Change.NewValue <~ dw.DimProduct.ProductCode (join)
--   etl.Compare_: etl.Change.NewValue <~ stage.Product.Price (filter)
--   etl.Compare_: etl.Change.NewValue <~ stage.Product.ProductCode (filter)
--   etl.Compare_: etl.Change.NewValue <~ stage.Product.ProductCode (join)
--   etl.Compare_: etl.Change.OldValue <- dw.DimProduct.Price
--   etl.Compare_: etl.Change.OldValue <- stage.Product.Price
--   etl.Compare_: etl.Change.OldValue <~ dw.DimProduct.Price (filter)
--   etl.Compare_: etl.Change.OldValue <~ dw.DimProduct.ProductCode (filter)
--   etl.Compare_: etl.Change.OldValue <~ dw.DimProduct.ProductCode (join)
--   etl.Compare_: etl.Change.OldValue <~ stage.Product.Price (filter)
--   etl.Compare_: etl.Change.OldValue <~ stage.Product.ProductCode (filter)
--   etl.Compare_: etl.Change.OldValue <~ stage.Product.ProductCode (join)
