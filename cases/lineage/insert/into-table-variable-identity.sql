-- A table variable's identity is passed over; the rest goes by position.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
DECLARE @t TABLE (No int IDENTITY, Code varchar(20), Price decimal(18, 2));
INSERT @t SELECT p.ProductCode, p.Price FROM stage.Product AS p;
INSERT INTO dw.DimProduct (ProductCode, Price) SELECT t.Code, t.Price FROM @t AS t;

-- lineage:
--   etl.P: reads stage.Product
--   etl.P: writes dw.DimProduct
--   etl.P: dw.DimProduct.Price <- stage.Product.Price
--   etl.P: dw.DimProduct.ProductCode <- stage.Product.ProductCode
