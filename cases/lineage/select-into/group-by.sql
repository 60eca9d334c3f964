-- A new table of groups: the key and the sums, and what grouped them.
-- catalog: warehouse

SELECT s.ClientCode, COUNT(*) AS Sales, COUNT(DISTINCT s.ProductCode) AS Products, MAX(s.SoldOn) AS LastSold
INTO   dw.ClientTotals
FROM   stage.Sale AS s
WHERE  s.Qty > 0
GROUP BY s.ClientCode;

-- lineage:
--   reads stage.Sale
--   writes dw.ClientTotals
--   dw.ClientTotals.ClientCode <- stage.Sale.ClientCode
--   dw.ClientTotals.ClientCode <~ stage.Sale.ClientCode (group by)
--   dw.ClientTotals.ClientCode <~ stage.Sale.Qty (filter)
--   dw.ClientTotals.LastSold <- stage.Sale.SoldOn (aggregation)
--   dw.ClientTotals.LastSold <~ stage.Sale.ClientCode (group by)
--   dw.ClientTotals.LastSold <~ stage.Sale.Qty (filter)
--   dw.ClientTotals.Products <- stage.Sale.ProductCode (aggregation)
--   dw.ClientTotals.Products <~ stage.Sale.ClientCode (group by)
--   dw.ClientTotals.Products <~ stage.Sale.Qty (filter)
--   dw.ClientTotals.Sales <~ stage.Sale.ClientCode (group by)
--   dw.ClientTotals.Sales <~ stage.Sale.Qty (filter)
