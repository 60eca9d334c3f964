-- WHERE CURRENT OF updates the table that is named, with what was fetched.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
DECLARE @title nvarchar(100);
DECLARE c CURSOR FOR SELECT d.Title FROM dw.DimProduct AS d FOR UPDATE OF Category;
OPEN c;
FETCH NEXT FROM c INTO @title;
UPDATE dw.DimProduct SET Category = @title WHERE CURRENT OF c;
DELETE FROM dw.DimProduct WHERE CURRENT OF c;

-- lineage:
--   etl.P: reads dw.DimProduct
--   etl.P: writes dw.DimProduct
--   etl.P: dw.DimProduct.Category <- dw.DimProduct.Title
