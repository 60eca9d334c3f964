-- CATCH sees what a temp table held in TRY: in a branch that threw, and before it was emptied.
-- catalog: warehouse

CREATE PROCEDURE etl.Fill AS
INSERT INTO #t (n) SELECT d.Qty FROM dw.FactSaleDaily AS d;
GO
CREATE PROCEDURE etl.P @x int AS
CREATE TABLE #t (n int, reason nvarchar(200));
BEGIN TRY
    IF @x = 1
    BEGIN
        INSERT INTO #t (n) SELECT s.SaleNo FROM stage.Sale AS s WHERE s.Qty < 0;
        THROW 50000, N'no', 1;
    END;
    INSERT INTO #t (n) SELECT f.SaleNo FROM dw.FactSale AS f;
    TRUNCATE TABLE #t;
    EXEC etl.Fill;
    TRUNCATE TABLE #t;
    IF @x = 2 INSERT INTO #t (reason) SELECT p.Title FROM stage.Product AS p;
END TRY
BEGIN CATCH
    INSERT INTO etl.Rejected (SaleNo, Reason) SELECT t.n, t.reason FROM #t AS t;
END CATCH;

-- lineage:
--   etl.Fill: reads dw.FactSaleDaily
--   etl.P: calls etl.Fill
--   etl.P: reads dw.FactSale
--   etl.P: reads stage.Product
--   etl.P: reads stage.Sale
--   etl.P: writes etl.Rejected
--   etl.P: etl.Rejected.Reason <- stage.Product.Title
--   etl.P: etl.Rejected.Reason <~ stage.Sale.Qty (filter)
--   etl.P: etl.Rejected.SaleNo <- dw.FactSale.SaleNo
--   etl.P: etl.Rejected.SaleNo <- dw.FactSaleDaily.Qty
--   etl.P: etl.Rejected.SaleNo <- stage.Sale.SaleNo
--   etl.P: etl.Rejected.SaleNo <~ stage.Sale.Qty (filter)
