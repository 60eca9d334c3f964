-- A window function in a derived table, written back.
-- catalog: warehouse

UPDATE t SET t.LoadId = n.No
FROM   dw.FactSale AS t
JOIN  (SELECT f.SaleNo, DENSE_RANK() OVER (PARTITION BY f.ClientKey ORDER BY f.SoldOn) AS No FROM dw.FactSale AS f) AS n
ON     n.SaleNo = t.SaleNo;

-- lineage:
--   reads dw.FactSale
--   writes dw.FactSale
--   dw.FactSale.LoadId <~ dw.FactSale.ClientKey (window)
--   dw.FactSale.LoadId <~ dw.FactSale.SaleNo (join)
--   dw.FactSale.LoadId <~ dw.FactSale.SoldOn (window)
