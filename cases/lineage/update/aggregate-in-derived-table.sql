-- An aggregate in a derived table stays an aggregate, and its groups decide.
-- catalog: warehouse

UPDATE d SET d.Amount = s.Total / NULLIF(s.Pieces, 0)
FROM   dw.FactSaleDaily AS d
JOIN  (SELECT SoldOn, SUM(Amount) AS Total, SUM(Qty) AS Pieces FROM stage.Sale GROUP BY SoldOn HAVING COUNT(*) > 1) AS s
ON     s.SoldOn = d.SoldOn;

-- lineage:
--   reads dw.FactSaleDaily
--   reads stage.Sale
--   writes dw.FactSaleDaily
--   dw.FactSaleDaily.Amount <- stage.Sale.Amount (aggregation)
--   dw.FactSaleDaily.Amount <- stage.Sale.Qty (aggregation)
--   dw.FactSaleDaily.Amount <~ dw.FactSaleDaily.SoldOn (join)
--   dw.FactSaleDaily.Amount <~ stage.Sale.SoldOn (group by)
--   dw.FactSaleDaily.Amount <~ stage.Sale.SoldOn (join)
