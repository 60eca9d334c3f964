-- A branch that returns gives its result set and keeps the one behind it for the other way.
-- catalog: warehouse

CREATE PROCEDURE etl.Pick @all bit AS
BEGIN
    IF @all = 1
    BEGIN
        SELECT s.SaleNo, s.Currency FROM stage.Sale AS s
        RETURN
    END
    SELECT f.SaleNo, NULL FROM dw.FactSale AS f
END
GO
CREATE PROCEDURE etl.P AS
INSERT INTO etl.Rejected EXEC etl.Pick 1;

-- lineage:
--   etl.P: calls etl.Pick
--   etl.P: writes etl.Rejected
--   etl.Pick: reads dw.FactSale
--   etl.Pick: reads stage.Sale
--   etl.P: etl.Rejected.Reason <- stage.Sale.Currency
--   etl.P: etl.Rejected.SaleNo <- dw.FactSale.SaleNo
--   etl.P: etl.Rejected.SaleNo <- stage.Sale.SaleNo
