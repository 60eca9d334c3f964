-- A procedure that is called for each row gets what was fetched, and is called once.
-- catalog: warehouse

CREATE PROCEDURE etl.One @code varchar(20) AS
DELETE FROM dw.DimProduct WHERE ProductCode = @code;
GO
CREATE PROCEDURE etl.P AS
DECLARE @code varchar(20);
DECLARE c CURSOR FOR SELECT p.ProductCode FROM stage.Product AS p;
OPEN c;
FETCH NEXT FROM c INTO @code;
WHILE @@FETCH_STATUS = 0 BEGIN EXEC etl.One @code; FETCH NEXT FROM c INTO @code; END;

-- lineage:
--   etl.One: writes dw.DimProduct
--   etl.P: calls etl.One
--   etl.P: reads stage.Product
