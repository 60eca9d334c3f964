-- INSERT … EXEC of a procedure with a result set in each branch takes them all.
-- catalog: warehouse

CREATE PROCEDURE etl.Pick @all bit AS
IF @all = 1
    SELECT s.SaleNo, s.Currency FROM stage.Sale AS s;
ELSE
    SELECT f.SaleNo, p.Title FROM dw.FactSale AS f JOIN dw.DimProduct AS p ON p.ProductKey = f.ProductKey;
GO
CREATE PROCEDURE etl.P AS
INSERT INTO etl.Rejected (SaleNo, Reason) EXEC etl.Pick @all = 0;

-- lineage:
--   etl.P: calls etl.Pick
--   etl.P: writes etl.Rejected
--   etl.Pick: reads dw.DimProduct
--   etl.Pick: reads dw.FactSale
--   etl.Pick: reads stage.Sale
--   etl.P: etl.Rejected.Reason <- dw.DimProduct.Title
--   etl.P: etl.Rejected.Reason <- stage.Sale.Currency
--   etl.P: etl.Rejected.Reason <~ dw.DimProduct.ProductKey (join)
--   etl.P: etl.Rejected.Reason <~ dw.FactSale.ProductKey (join)
--   etl.P: etl.Rejected.SaleNo <- dw.FactSale.SaleNo
--   etl.P: etl.Rejected.SaleNo <- stage.Sale.SaleNo
--   etl.P: etl.Rejected.SaleNo <~ dw.DimProduct.ProductKey (join)
--   etl.P: etl.Rejected.SaleNo <~ dw.FactSale.ProductKey (join)
