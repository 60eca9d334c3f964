-- Both sides of a UNION ALL in a CTE, and a TOP with an order that decides.
-- catalog: warehouse

WITH u AS (
    SELECT s.SaleNo, s.Amount FROM stage.Sale AS s
    UNION ALL
    SELECT f.SaleNo, f.Amount FROM dw.FactSale AS f WHERE f.LoadId = 1
)
INSERT INTO dw.FactSaleDaily (ProductKey, Amount)
SELECT TOP (10) u.SaleNo, u.Amount FROM u ORDER BY u.Amount DESC;

-- lineage:
--   reads dw.FactSale
--   reads stage.Sale
--   writes dw.FactSaleDaily
--   dw.FactSaleDaily.Amount <- dw.FactSale.Amount
--   dw.FactSaleDaily.Amount <- stage.Sale.Amount
--   dw.FactSaleDaily.Amount <~ dw.FactSale.Amount (sort)
--   dw.FactSaleDaily.Amount <~ dw.FactSale.LoadId (filter)
--   dw.FactSaleDaily.Amount <~ stage.Sale.Amount (sort)
--   dw.FactSaleDaily.ProductKey <- dw.FactSale.SaleNo
--   dw.FactSaleDaily.ProductKey <- stage.Sale.SaleNo
--   dw.FactSaleDaily.ProductKey <~ dw.FactSale.Amount (sort)
--   dw.FactSaleDaily.ProductKey <~ dw.FactSale.LoadId (filter)
--   dw.FactSaleDaily.ProductKey <~ stage.Sale.Amount (sort)
