-- The callee knows the shape of a temp table that its caller made by SELECT INTO.
-- catalog: warehouse

CREATE PROCEDURE etl.Store AS
INSERT INTO dw.DimProduct (ProductCode, Title) SELECT * FROM #p;
GO
CREATE PROCEDURE etl.P AS
SELECT p.ProductCode, p.Title INTO #p FROM stage.Product AS p;
EXEC etl.Store;

-- lineage:
--   etl.P: calls etl.Store
--   etl.P: reads stage.Product
--   etl.Store: writes dw.DimProduct
--   HW2005: The columns of #p are not known, so * cannot be expanded.
