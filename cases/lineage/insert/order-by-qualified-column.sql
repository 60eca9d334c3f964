-- ORDER BY of a qualified name sorts by the table's column, whatever the alias is called.
-- catalog: warehouse

INSERT INTO dw.FactSale (SaleNo, Amount)
SELECT TOP (5) s.SaleNo, s.Qty AS Amount FROM stage.Sale AS s ORDER BY s.Amount;

-- lineage:
--   reads stage.Sale
--   writes dw.FactSale
--   dw.FactSale.Amount <- stage.Sale.Qty
--   dw.FactSale.Amount <~ stage.Sale.Amount (sort)
--   dw.FactSale.SaleNo <- stage.Sale.SaleNo
--   dw.FactSale.SaleNo <~ stage.Sale.Amount (sort)
