-- A variable that chooses in CASE is a condition.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
DECLARE @cut decimal(18, 2) = (SELECT AVG(p.Price) FROM stage.Product AS p);
UPDATE dw.DimProduct SET Category = CASE WHEN Price > @cut THEN N'high' ELSE N'low' END;

-- lineage:
--   etl.P: reads stage.Product
--   etl.P: writes dw.DimProduct
--   etl.P: dw.DimProduct.Category <~ dw.DimProduct.Price (conditional)
--   etl.P: dw.DimProduct.Category <~ stage.Product.Price (conditional)
