-- A variable in SET of a MERGE gets the value as well.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
DECLARE @last nvarchar(100);
MERGE dw.DimProduct AS t USING stage.Product AS s ON s.ProductCode = t.ProductCode
WHEN MATCHED THEN UPDATE SET @last = t.Title = s.Title;
INSERT INTO etl.RunLog (Message) VALUES (@last);

-- lineage:
--   etl.P: reads stage.Product
--   etl.P: writes dw.DimProduct
--   etl.P: writes etl.RunLog
--   etl.P: dw.DimProduct.Title <- stage.Product.Title
--   etl.P: dw.DimProduct.Title <~ dw.DimProduct.ProductCode (join)
--   etl.P: dw.DimProduct.Title <~ stage.Product.ProductCode (join)
--   etl.P: etl.RunLog.Message <- stage.Product.Title
--   etl.P: etl.RunLog.Message <~ dw.DimProduct.ProductCode (join)
--   etl.P: etl.RunLog.Message <~ stage.Product.ProductCode (join)
