-- Running totals by an UPDATE with variables, over a temp table.
-- catalog: warehouse

CREATE PROCEDURE etl.RunningTotals AS
BEGIN
    DECLARE @total decimal(18, 2) = 0, @product int = 0;
    SELECT f.ProductKey, f.SoldOn, f.Amount, CAST(0 AS decimal(18, 2)) AS Total INTO #r FROM dw.FactSale AS f;
    CREATE CLUSTERED INDEX ix ON #r (ProductKey, SoldOn);
    UPDATE #r
    SET    @total = Total = CASE WHEN ProductKey = @product THEN @total + Amount ELSE Amount END,
           @product = ProductKey
    FROM   #r WITH (TABLOCKX) OPTION (MAXDOP 1);
    INSERT INTO dw.FactSaleDaily (SoldOn, ProductKey, Amount) SELECT r.SoldOn, r.ProductKey, r.Total FROM #r AS r;
END;

-- lineage:
--   etl.RunningTotals: reads dw.FactSale
--   etl.RunningTotals: writes dw.FactSaleDaily
--   etl.RunningTotals: dw.FactSaleDaily.Amount <- dw.FactSale.Amount (transformation)
--   etl.RunningTotals: dw.FactSaleDaily.Amount <~ dw.FactSale.ProductKey (conditional)
--   etl.RunningTotals: dw.FactSaleDaily.ProductKey <- dw.FactSale.ProductKey
--   etl.RunningTotals: dw.FactSaleDaily.SoldOn <- dw.FactSale.SoldOn
