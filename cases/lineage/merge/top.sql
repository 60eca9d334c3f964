-- MERGE TOP (n) with a variable that decides how much is done.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
DECLARE @n int = (SELECT MAX(w.LastNo) FROM etl.Watermark AS w);
MERGE TOP (@n) INTO dw.DimProduct AS t USING stage.Product AS s ON s.ProductCode = t.ProductCode
WHEN MATCHED THEN UPDATE SET Price = s.Price;

-- lineage:
--   etl.P: reads etl.Watermark
--   etl.P: reads stage.Product
--   etl.P: writes dw.DimProduct
--   etl.P: dw.DimProduct.Price <- stage.Product.Price
--   etl.P: dw.DimProduct.Price <~ dw.DimProduct.ProductCode (join)
--   etl.P: dw.DimProduct.Price <~ etl.Watermark.LastNo (filter)
--   etl.P: dw.DimProduct.Price <~ stage.Product.ProductCode (join)
