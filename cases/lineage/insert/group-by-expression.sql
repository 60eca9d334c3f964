-- GROUP BY of an expression: its columns group.
-- catalog: warehouse

INSERT INTO dw.FactSaleDaily (SoldOn, Amount)
SELECT DATEFROMPARTS(YEAR(s.SoldOn), 1, 1), SUM(IIF(s.Currency = 'EUR', s.Amount, 0)) FROM stage.Sale AS s GROUP BY YEAR(s.SoldOn);

-- lineage:
--   reads stage.Sale
--   writes dw.FactSaleDaily
--   dw.FactSaleDaily.Amount <- stage.Sale.Amount (aggregation)
--   dw.FactSaleDaily.Amount <~ stage.Sale.Currency (conditional)
--   dw.FactSaleDaily.Amount <~ stage.Sale.SoldOn (group by)
--   dw.FactSaleDaily.SoldOn <- stage.Sale.SoldOn (transformation)
--   dw.FactSaleDaily.SoldOn <~ stage.Sale.SoldOn (group by)
