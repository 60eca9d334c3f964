-- Windows over windows: islands of days are found, grouped and loaded.
-- catalog: warehouse

CREATE PROCEDURE etl.LoadStretches
AS
WITH days AS (
    SELECT s.ClientCode, s.SoldOn, s.Amount,
           DATEADD(day, -ROW_NUMBER() OVER (PARTITION BY s.ClientCode ORDER BY s.SoldOn), s.SoldOn) AS Island
    FROM  (SELECT ClientCode, SoldOn, SUM(Amount) AS Amount FROM stage.Sale GROUP BY ClientCode, SoldOn) AS s
), islands AS (
    SELECT d.ClientCode, d.Island, MIN(d.SoldOn) AS FirstDay, COUNT(*) AS Days, SUM(d.Amount) AS Amount
    FROM   days AS d
    GROUP BY d.ClientCode, d.Island
    HAVING COUNT(*) > 1
)
INSERT INTO dw.FactSaleDaily (SoldOn, ProductKey, Qty, Amount)
SELECT i.FirstDay, c.ClientKey, i.Days, i.Amount - LAG(i.Amount, 1, 0) OVER (PARTITION BY i.ClientCode ORDER BY i.FirstDay)
FROM   islands AS i
JOIN   dw.DimClient AS c ON c.ClientCode = i.ClientCode AND i.FirstDay BETWEEN c.ValidFrom AND c.ValidTo;

-- lineage:
--   etl.LoadStretches: reads dw.DimClient
--   etl.LoadStretches: reads stage.Sale
--   etl.LoadStretches: writes dw.FactSaleDaily
--   etl.LoadStretches: dw.FactSaleDaily.Amount <- stage.Sale.Amount (aggregation)
--   etl.LoadStretches: dw.FactSaleDaily.Amount <~ dw.DimClient.ClientCode (join)
--   etl.LoadStretches: dw.FactSaleDaily.Amount <~ dw.DimClient.ValidFrom (join)
--   etl.LoadStretches: dw.FactSaleDaily.Amount <~ dw.DimClient.ValidTo (join)
--   etl.LoadStretches: dw.FactSaleDaily.Amount <~ stage.Sale.ClientCode (group by)
--   etl.LoadStretches: dw.FactSaleDaily.Amount <~ stage.Sale.ClientCode (join)
--   etl.LoadStretches: dw.FactSaleDaily.Amount <~ stage.Sale.ClientCode (window)
--   etl.LoadStretches: dw.FactSaleDaily.Amount <~ stage.Sale.SoldOn (group by)
--   etl.LoadStretches: dw.FactSaleDaily.Amount <~ stage.Sale.SoldOn (join)
--   etl.LoadStretches: dw.FactSaleDaily.Amount <~ stage.Sale.SoldOn (window)
--   etl.LoadStretches: dw.FactSaleDaily.ProductKey <- dw.DimClient.ClientKey
--   etl.LoadStretches: dw.FactSaleDaily.ProductKey <~ dw.DimClient.ClientCode (join)
--   etl.LoadStretches: dw.FactSaleDaily.ProductKey <~ dw.DimClient.ValidFrom (join)
--   etl.LoadStretches: dw.FactSaleDaily.ProductKey <~ dw.DimClient.ValidTo (join)
--   etl.LoadStretches: dw.FactSaleDaily.ProductKey <~ stage.Sale.ClientCode (group by)
--   etl.LoadStretches: dw.FactSaleDaily.ProductKey <~ stage.Sale.ClientCode (join)
--   etl.LoadStretches: dw.FactSaleDaily.ProductKey <~ stage.Sale.ClientCode (window)
--   etl.LoadStretches: dw.FactSaleDaily.ProductKey <~ stage.Sale.SoldOn (group by)
--   etl.LoadStretches: dw.FactSaleDaily.ProductKey <~ stage.Sale.SoldOn (join)
--   etl.LoadStretches: dw.FactSaleDaily.ProductKey <~ stage.Sale.SoldOn (window)
--   etl.LoadStretches: dw.FactSaleDaily.Qty <~ dw.DimClient.ClientCode (join)
--   etl.LoadStretches: dw.FactSaleDaily.Qty <~ dw.DimClient.ValidFrom (join)
--   etl.LoadStretches: dw.FactSaleDaily.Qty <~ dw.DimClient.ValidTo (join)
--   etl.LoadStretches: dw.FactSaleDaily.Qty <~ stage.Sale.ClientCode (group by)
--   etl.LoadStretches: dw.FactSaleDaily.Qty <~ stage.Sale.ClientCode (join)
--   etl.LoadStretches: dw.FactSaleDaily.Qty <~ stage.Sale.ClientCode (window)
--   etl.LoadStretches: dw.FactSaleDaily.Qty <~ stage.Sale.SoldOn (group by)
--   etl.LoadStretches: dw.FactSaleDaily.Qty <~ stage.Sale.SoldOn (join)
--   etl.LoadStretches: dw.FactSaleDaily.Qty <~ stage.Sale.SoldOn (window)
--   etl.LoadStretches: dw.FactSaleDaily.SoldOn <- stage.Sale.SoldOn (aggregation)
--   etl.LoadStretches: dw.FactSaleDaily.SoldOn <~ dw.DimClient.ClientCode (join)
--   etl.LoadStretches: dw.FactSaleDaily.SoldOn <~ dw.DimClient.ValidFrom (join)
--   etl.LoadStretches: dw.FactSaleDaily.SoldOn <~ dw.DimClient.ValidTo (join)
--   etl.LoadStretches: dw.FactSaleDaily.SoldOn <~ stage.Sale.ClientCode (group by)
--   etl.LoadStretches: dw.FactSaleDaily.SoldOn <~ stage.Sale.ClientCode (join)
--   etl.LoadStretches: dw.FactSaleDaily.SoldOn <~ stage.Sale.ClientCode (window)
--   etl.LoadStretches: dw.FactSaleDaily.SoldOn <~ stage.Sale.SoldOn (group by)
--   etl.LoadStretches: dw.FactSaleDaily.SoldOn <~ stage.Sale.SoldOn (join)
--   etl.LoadStretches: dw.FactSaleDaily.SoldOn <~ stage.Sale.SoldOn (window)
