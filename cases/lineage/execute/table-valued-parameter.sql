-- Rows passed as a table-valued parameter come from outside for the callee.
-- catalog: warehouse

CREATE PROCEDURE etl.Keep @rows etl.SaleList READONLY AS
INSERT INTO dw.FactSale (SaleNo, Amount)
SELECT r.SaleNo, r.Amount FROM @rows AS r WHERE NOT EXISTS (SELECT 1 FROM dw.FactSale AS f WHERE f.SaleNo = r.SaleNo);
GO
CREATE PROCEDURE etl.P AS
DECLARE @rows etl.SaleList;
INSERT INTO @rows SELECT s.SaleNo, s.Amount FROM stage.Sale AS s;
EXEC etl.Keep @rows;

-- lineage:
--   etl.Keep: reads dw.FactSale
--   etl.Keep: writes dw.FactSale
--   etl.P: calls etl.Keep
--   etl.P: reads stage.Sale
--   etl.Keep: dw.FactSale.Amount <~ dw.FactSale.SaleNo (filter)
--   etl.Keep: dw.FactSale.SaleNo <~ dw.FactSale.SaleNo (filter)
