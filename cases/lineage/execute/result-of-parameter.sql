-- The result set of a procedure that selects its parameter holds what the caller passed.
-- catalog: warehouse

CREATE PROCEDURE etl.Echo @text nvarchar(100) AS SELECT 1, UPPER(@text);
GO
CREATE PROCEDURE etl.P AS
DECLARE @t nvarchar(100);
SELECT @t = p.Title FROM stage.Product AS p;
INSERT INTO etl.Rejected (SaleNo, Reason) EXEC etl.Echo @t;

-- lineage:
--   etl.P: calls etl.Echo
--   etl.P: reads stage.Product
--   etl.P: writes etl.Rejected
--   etl.P: etl.Rejected.Reason <- stage.Product.Title (transformation)
