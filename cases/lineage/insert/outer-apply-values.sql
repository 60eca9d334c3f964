-- OUTER APPLY of VALUES over one row: the greatest of two columns.
-- catalog: warehouse

INSERT INTO dw.FactSale (SaleNo, Amount)
SELECT s.SaleNo, m.Most FROM stage.Sale AS s
OUTER APPLY (SELECT MAX(v.X) AS Most FROM (VALUES (s.Qty), (s.LoadId)) AS v (X)) AS m;

-- lineage:
--   reads stage.Sale
--   writes dw.FactSale
--   dw.FactSale.Amount <- stage.Sale.LoadId (aggregation)
--   dw.FactSale.Amount <- stage.Sale.Qty (aggregation)
--   dw.FactSale.SaleNo <- stage.Sale.SaleNo
