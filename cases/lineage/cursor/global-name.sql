-- GLOBAL in OPEN and FETCH is no part of the cursor's name.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
DECLARE products CURSOR GLOBAL FAST_FORWARD FOR SELECT p.ProductCode, p.Price FROM stage.Product AS p WHERE p.Price > 0;
DECLARE @code varchar(20), @price decimal(18, 2);
OPEN GLOBAL products;
FETCH NEXT FROM GLOBAL products INTO @code, @price;
WHILE @@FETCH_STATUS = 0
BEGIN
    UPDATE dw.DimProduct SET Price = @price WHERE ProductCode = @code;
    FETCH NEXT FROM GLOBAL products INTO @code, @price;
END
CLOSE GLOBAL products
DEALLOCATE GLOBAL products

-- lineage:
--   etl.P: reads stage.Product
--   etl.P: writes dw.DimProduct
--   etl.P: dw.DimProduct.Price <- stage.Product.Price
--   etl.P: dw.DimProduct.Price <~ dw.DimProduct.ProductCode (filter)
--   etl.P: dw.DimProduct.Price <~ stage.Product.Price (filter)
--   etl.P: dw.DimProduct.Price <~ stage.Product.ProductCode (filter)
