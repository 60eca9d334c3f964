-- OUTPUT into the table that the statement reads: what it reads is what was there before.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
CREATE TABLE #k (Code varchar(20), Title nvarchar(100));
INSERT INTO #k SELECT p.ProductCode, p.Title FROM stage.Product AS p;
MERGE dw.DimProduct AS t USING #k AS s ON s.Code = t.ProductCode
WHEN MATCHED THEN UPDATE SET Title = s.Title
OUTPUT deleted.Category INTO #k (Title);

-- lineage:
--   etl.P: reads stage.Product
--   etl.P: writes dw.DimProduct
--   etl.P: dw.DimProduct.Title <- stage.Product.Title
--   etl.P: dw.DimProduct.Title <~ dw.DimProduct.ProductCode (join)
--   etl.P: dw.DimProduct.Title <~ stage.Product.ProductCode (join)
