-- A UNION ALL as source: both of its sides.
-- catalog: warehouse

MERGE dw.FactSaleDaily AS t
USING (SELECT SoldOn, Amount FROM stage.Sale UNION ALL SELECT RateOn, Rate FROM dw.Rate) AS s (D, A) ON s.D = t.SoldOn
WHEN MATCHED THEN UPDATE SET Amount = s.A;

-- lineage:
--   reads dw.Rate
--   reads stage.Sale
--   writes dw.FactSaleDaily
--   dw.FactSaleDaily.Amount <- dw.Rate.Rate
--   dw.FactSaleDaily.Amount <- stage.Sale.Amount
--   dw.FactSaleDaily.Amount <~ dw.FactSaleDaily.SoldOn (join)
--   dw.FactSaleDaily.Amount <~ dw.Rate.RateOn (join)
--   dw.FactSaleDaily.Amount <~ stage.Sale.SoldOn (join)
