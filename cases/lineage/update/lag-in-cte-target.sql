-- LAG in a CTE that is itself the target.
-- catalog: warehouse

WITH w AS (
    SELECT f.Amount, LAG(f.Amount) OVER (PARTITION BY f.ProductKey ORDER BY f.SoldOn) AS Before FROM dw.FactSaleDaily AS f
)
UPDATE w SET Amount = Before WHERE Amount IS NULL;

-- lineage:
--   reads dw.FactSaleDaily
--   writes dw.FactSaleDaily
--   dw.FactSaleDaily.Amount <- dw.FactSaleDaily.Amount (transformation)
--   dw.FactSaleDaily.Amount <~ dw.FactSaleDaily.Amount (filter)
--   dw.FactSaleDaily.Amount <~ dw.FactSaleDaily.ProductKey (window)
--   dw.FactSaleDaily.Amount <~ dw.FactSaleDaily.SoldOn (window)
