-- A temp table that the callee makes under the same name is another table.
-- catalog: warehouse

CREATE PROCEDURE etl.Own AS
CREATE TABLE #n (No int);
INSERT INTO #n SELECT f.SaleNo FROM dw.FactSale AS f;
GO
CREATE PROCEDURE etl.P AS
CREATE TABLE #n (No int);
INSERT INTO #n SELECT s.SaleNo FROM stage.Sale AS s;
EXEC etl.Own;
INSERT INTO etl.Rejected (SaleNo) SELECT n.No FROM #n AS n;

-- lineage:
--   etl.Own: reads dw.FactSale
--   etl.P: calls etl.Own
--   etl.P: reads stage.Sale
--   etl.P: writes etl.Rejected
--   etl.P: etl.Rejected.SaleNo <- stage.Sale.SaleNo
