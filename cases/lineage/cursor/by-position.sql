-- FETCH INTO goes by position, whatever the variables are called.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
DECLARE @Title nvarchar(100), @Category nvarchar(50);
DECLARE c CURSOR LOCAL FOR SELECT Title, Category FROM stage.Product;
OPEN c;
FETCH FIRST FROM c INTO @Category, @Title;
INSERT INTO dw.DimProduct (Title, Category) VALUES (@Title, @Category);

-- lineage:
--   etl.P: reads stage.Product
--   etl.P: writes dw.DimProduct
--   etl.P: dw.DimProduct.Category <- stage.Product.Title
--   etl.P: dw.DimProduct.Title <- stage.Product.Category
