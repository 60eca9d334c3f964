-- A MERGE that only deletes writes its table and no column.
-- catalog: warehouse

MERGE dw.DimProduct AS t USING stage.Product AS s ON s.ProductCode = t.ProductCode
WHEN NOT MATCHED BY SOURCE THEN DELETE;

-- lineage:
--   reads stage.Product
--   writes dw.DimProduct
