-- INSERT … EXEC of a procedure that selects twice takes both.
-- catalog: warehouse

CREATE PROCEDURE etl.Pick AS
SELECT s.SaleNo, s.Currency FROM stage.Sale AS s
SELECT f.SaleNo, N'old' FROM dw.FactSale AS f
GO
CREATE PROCEDURE etl.P AS
INSERT etl.Rejected (SaleNo, Reason) EXEC etl.Pick;

-- lineage:
--   etl.P: calls etl.Pick
--   etl.P: writes etl.Rejected
--   etl.Pick: reads dw.FactSale
--   etl.Pick: reads stage.Sale
--   etl.P: etl.Rejected.Reason <- stage.Sale.Currency
--   etl.P: etl.Rejected.SaleNo <- dw.FactSale.SaleNo
--   etl.P: etl.Rejected.SaleNo <- stage.Sale.SaleNo
