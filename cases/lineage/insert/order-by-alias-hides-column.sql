-- ORDER BY of a name that is an alias sorts by the alias.
-- catalog: warehouse

INSERT INTO dw.FactSale (SaleNo, Amount)
SELECT TOP (5) s.SaleNo, s.Qty AS Amount FROM stage.Sale AS s ORDER BY Amount;

-- lineage:
--   reads stage.Sale
--   writes dw.FactSale
--   dw.FactSale.Amount <- stage.Sale.Qty
--   dw.FactSale.Amount <~ stage.Sale.Qty (sort)
--   dw.FactSale.SaleNo <- stage.Sale.SaleNo
--   dw.FactSale.SaleNo <~ stage.Sale.Qty (sort)
