-- Staging, duplicates removed, upsert in two statements, and an audit out of both.
-- catalog: warehouse

CREATE PROCEDURE etl.UpsertProducts
AS
BEGIN
    SET NOCOUNT ON;
    DECLARE @audit TABLE (Act char(1), Code varchar(20), Old decimal(18, 2), New decimal(18, 2));

    CREATE TABLE #p (ProductCode varchar(20) NOT NULL, Title nvarchar(100), Price decimal(18, 2), rn int);
    INSERT INTO #p
    SELECT ProductCode, LTRIM(RTRIM(Title)), Price,
           ROW_NUMBER() OVER (PARTITION BY ProductCode ORDER BY Price DESC)
    FROM   stage.Product;

    DELETE FROM #p WHERE rn > 1 OR ProductCode = '';

    UPDATE d
    SET    d.Title = p.Title, d.Price = p.Price
    OUTPUT 'U', inserted.ProductCode, deleted.Price, inserted.Price INTO @audit (Act, Code, Old, New)
    FROM   dw.DimProduct d
    INNER JOIN #p p ON p.ProductCode = d.ProductCode
    WHERE  d.Price <> p.Price;

    INSERT dw.DimProduct (ProductCode, Title, Price)
    OUTPUT 'I', inserted.ProductCode, NULL, inserted.Price INTO @audit
    SELECT p.ProductCode, p.Title, p.Price
    FROM   #p p
    WHERE  NOT EXISTS (SELECT * FROM dw.DimProduct d WHERE d.ProductCode = p.ProductCode);

    INSERT INTO etl.Change (ChangedAt, Action, KeyValue, OldValue, NewValue)
    SELECT SYSUTCDATETIME(), CASE Act WHEN 'U' THEN 'update' ELSE 'insert' END, Code, Old, New FROM @audit;
END;

-- lineage:
--   etl.UpsertProducts: reads dw.DimProduct
--   etl.UpsertProducts: reads stage.Product
--   etl.UpsertProducts: writes dw.DimProduct
--   etl.UpsertProducts: writes etl.Change
--   etl.UpsertProducts: dw.DimProduct.Price <- stage.Product.Price
--   etl.UpsertProducts: dw.DimProduct.Price <~ dw.DimProduct.Price (filter)
--   etl.UpsertProducts: dw.DimProduct.Price <~ dw.DimProduct.ProductCode (filter)
--   etl.UpsertProducts: dw.DimProduct.Price <~ dw.DimProduct.ProductCode (join)
--   etl.UpsertProducts: dw.DimProduct.Price <~ stage.Product.Price (filter)
--   etl.UpsertProducts: dw.DimProduct.Price <~ stage.Product.ProductCode (filter)
--   etl.UpsertProducts: dw.DimProduct.Price <~ stage.Product.ProductCode (join)
--   etl.UpsertProducts: dw.DimProduct.ProductCode <- stage.Product.ProductCode
--   etl.UpsertProducts: dw.DimProduct.ProductCode <~ dw.DimProduct.ProductCode (filter)
--   etl.UpsertProducts: dw.DimProduct.ProductCode <~ stage.Product.ProductCode (filter)
--   etl.UpsertProducts: dw.DimProduct.Title <- stage.Product.Title (transformation)
--   etl.UpsertProducts: dw.DimProduct.Title <~ dw.DimProduct.Price (filter)
--   etl.UpsertProducts: dw.DimProduct.Title <~ dw.DimProduct.ProductCode (filter)
--   etl.UpsertProducts: dw.DimProduct.Title <~ dw.DimProduct.ProductCode (join)
--   etl.UpsertProducts: dw.DimProduct.Title <~ stage.Product.Price (filter)
--   etl.UpsertProducts: dw.DimProduct.Title <~ stage.Product.ProductCode (filter)
--   etl.UpsertProducts: dw.DimProduct.Title <~ stage.Product.ProductCode (join)
--   etl.UpsertProducts: etl.Change.Action <~ dw.DimProduct.Price (filter)
--   etl.UpsertProducts: etl.Change.Action <~ dw.DimProduct.ProductCode (filter)
--   etl.UpsertProducts: etl.Change.Action <~ dw.DimProduct.ProductCode (join)
--   etl.UpsertProducts: etl.Change.Action <~ stage.Product.Price (filter)
--   etl.UpsertProducts: etl.Change.Action <~ stage.Product.ProductCode (filter)
--   etl.UpsertProducts: etl.Change.Action <~ stage.Product.ProductCode (join)
--   etl.UpsertProducts: etl.Change.ChangedAt <~ dw.DimProduct.Price (filter)
--   etl.UpsertProducts: etl.Change.ChangedAt <~ dw.DimProduct.ProductCode (filter)
--   etl.UpsertProducts: etl.Change.ChangedAt <~ dw.DimProduct.ProductCode (join)
--   etl.UpsertProducts: etl.Change.ChangedAt <~ stage.Product.Price (filter)
--   etl.UpsertProducts: etl.Change.ChangedAt <~ stage.Product.ProductCode (filter)
--   etl.UpsertProducts: etl.Change.ChangedAt <~ stage.Product.ProductCode (join)
--   etl.UpsertProducts: etl.Change.KeyValue <- dw.DimProduct.ProductCode
--   etl.UpsertProducts: etl.Change.KeyValue <- stage.Product.ProductCode
--   etl.UpsertProducts: etl.Change.KeyValue <~ dw.DimProduct.Price (filter)
--   etl.UpsertProducts: etl.Change.KeyValue <~ dw.DimProduct.ProductCode (filter)
--   etl.UpsertProducts: etl.Change.KeyValue <~ dw.DimProduct.ProductCode (join)
--   etl.UpsertProducts: etl.Change.KeyValue <~ stage.Product.Price (filter)
--   etl.UpsertProducts: etl.Change.KeyValue <~ stage.Product.ProductCode (filter)
--   etl.UpsertProducts: etl.Change.KeyValue <~ stage.Product.ProductCode (join)
--   etl.UpsertProducts: etl.Change.NewValue <- stage.Product.Price
--   etl.UpsertProducts: etl.Change.NewValue <~ dw.DimProduct.Price (filter)
--   etl.UpsertProducts: etl.Change.NewValue <~ dw.DimProduct.ProductCode (filter)
--   etl.UpsertProducts: etl.Change.NewValue <~ dw.DimProduct.ProductCode (join)
--   etl.UpsertProducts: etl.Change.NewValue <~ stage.Product.Price (filter)
--   etl.UpsertProducts: etl.Change.NewValue <~ stage.Product.ProductCode (filter)
--   etl.UpsertProducts: etl.Change.NewValue <~ stage.Product.ProductCode (join)
--   etl.UpsertProducts: etl.Change.OldValue <- dw.DimProduct.Price
--   etl.UpsertProducts: etl.Change.OldValue <~ dw.DimProduct.Price (filter)
--   etl.UpsertProducts: etl.Change.OldValue <~ dw.DimProduct.ProductCode (filter)
--   etl.UpsertProducts: etl.Change.OldValue <~ dw.DimProduct.ProductCode (join)
--   etl.UpsertProducts: etl.Change.OldValue <~ stage.Product.Price (filter)
--   etl.UpsertProducts: etl.Change.OldValue <~ stage.Product.ProductCode (filter)
--   etl.UpsertProducts: etl.Change.OldValue <~ stage.Product.ProductCode (join)
