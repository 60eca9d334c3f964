-- The columns that a CTE lists are its only names.
-- catalog: warehouse

WITH c (SaleNo, Qty) AS (SELECT s.Qty, s.SaleNo FROM stage.Sale AS s)
INSERT INTO dw.FactSale (SaleNo, Qty) SELECT c.SaleNo, c.Qty FROM c;

-- lineage:
--   reads stage.Sale
--   writes dw.FactSale
--   dw.FactSale.Qty <- stage.Sale.SaleNo
--   dw.FactSale.SaleNo <- stage.Sale.Qty
