-- VALUES of variables: each holds what was selected into it.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
DECLARE @code varchar(20), @title nvarchar(100);
SELECT @code = p.ProductCode, @title = p.Title FROM stage.Product AS p;
INSERT INTO dw.DimProduct (Title, ProductCode) VALUES (@title, @code), (N'none', 'x');

-- lineage:
--   etl.P: reads stage.Product
--   etl.P: writes dw.DimProduct
--   etl.P: dw.DimProduct.ProductCode <- stage.Product.ProductCode
--   etl.P: dw.DimProduct.Title <- stage.Product.Title
