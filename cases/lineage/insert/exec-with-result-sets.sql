-- WITH RESULT SETS renames the columns of the result set, not their places.
-- catalog: warehouse

CREATE PROCEDURE etl.Pick AS SELECT s.SaleNo, s.Currency FROM stage.Sale AS s;
GO
CREATE PROCEDURE etl.P AS
CREATE TABLE #t (A int, B nvarchar(10));
INSERT INTO #t EXEC etl.Pick;
INSERT INTO etl.Rejected (SaleNo, Reason) SELECT A, B FROM #t;
EXEC etl.Pick WITH RESULT SETS ((Number int, Money_ char(3)));

-- lineage:
--   etl.P: calls etl.Pick
--   etl.P: writes etl.Rejected
--   etl.Pick: reads stage.Sale
--   etl.P: etl.Rejected.Reason <- stage.Sale.Currency
--   etl.P: etl.Rejected.SaleNo <- stage.Sale.SaleNo
