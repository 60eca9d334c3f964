-- ORDER BY 2 sorts by the second column.
-- catalog: warehouse

INSERT INTO dw.FactSale (SaleNo, Amount)
SELECT TOP (5) s.SaleNo, s.Amount FROM stage.Sale AS s ORDER BY 2 DESC;

-- lineage:
--   reads stage.Sale
--   writes dw.FactSale
--   dw.FactSale.Amount <- stage.Sale.Amount
--   dw.FactSale.Amount <~ stage.Sale.Amount (sort)
--   dw.FactSale.SaleNo <- stage.Sale.SaleNo
--   dw.FactSale.SaleNo <~ stage.Sale.Amount (sort)
