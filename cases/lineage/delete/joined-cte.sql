-- DELETE from a CTE over one table, joined to another in FROM.
-- catalog: warehouse

WITH old AS (SELECT f.SaleNo, f.LoadId FROM dw.FactSale AS f)
DELETE o FROM old AS o JOIN etl.Watermark AS w ON w.LastNo > o.LoadId;

-- lineage:
--   reads dw.FactSale
--   reads etl.Watermark
--   writes dw.FactSale
