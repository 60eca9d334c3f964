-- A CTE that is named like the table it reads: the schema tells them apart.
-- catalog: warehouse

WITH Sale AS (SELECT s.SaleNo, s.Qty AS Amount FROM stage.Sale AS s)
INSERT INTO dw.FactSale (SaleNo, Amount)
SELECT c.SaleNo, t.Amount FROM Sale AS c JOIN stage.Sale AS t ON t.SaleNo = c.SaleNo;

-- lineage:
--   reads stage.Sale
--   writes dw.FactSale
--   dw.FactSale.Amount <- stage.Sale.Amount
--   dw.FactSale.Amount <~ stage.Sale.SaleNo (join)
--   dw.FactSale.SaleNo <- stage.Sale.SaleNo
--   dw.FactSale.SaleNo <~ stage.Sale.SaleNo (join)
