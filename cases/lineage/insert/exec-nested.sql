-- INSERT … EXEC takes the result set of a procedure that the callee calls.
-- catalog: warehouse

CREATE PROCEDURE etl.Inner_ AS SELECT s.SaleNo, s.ProductCode FROM stage.Sale AS s;
GO
CREATE PROCEDURE etl.Outer_ AS EXEC etl.Inner_;
GO
CREATE PROCEDURE etl.P AS
INSERT INTO etl.Rejected (SaleNo, Reason) EXEC etl.Outer_;

-- lineage:
--   etl.Inner_: reads stage.Sale
--   etl.Outer_: calls etl.Inner_
--   etl.P: calls etl.Outer_
--   etl.P: writes etl.Rejected
--   etl.P: etl.Rejected.Reason <- stage.Sale.ProductCode
--   etl.P: etl.Rejected.SaleNo <- stage.Sale.SaleNo
