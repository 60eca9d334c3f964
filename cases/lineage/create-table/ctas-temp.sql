-- CTAS of a temp table, and a second one of it.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
CREATE TABLE #a WITH (DISTRIBUTION = ROUND_ROBIN, HEAP) AS SELECT s.SaleNo AS No, s.Qty FROM stage.Sale AS s WHERE s.Qty > 0
CREATE TABLE #b WITH (DISTRIBUTION = HASH(No)) AS SELECT a.No, SUM(a.Qty) AS Qty FROM #a AS a GROUP BY a.No
INSERT INTO dw.FactSale (SaleNo, Qty) SELECT b.No, b.Qty FROM #b AS b

-- lineage:
--   etl.P: reads stage.Sale
--   etl.P: writes dw.FactSale
--   etl.P: dw.FactSale.Qty <- stage.Sale.Qty (aggregation)
--   etl.P: dw.FactSale.Qty <~ stage.Sale.Qty (filter)
--   etl.P: dw.FactSale.Qty <~ stage.Sale.SaleNo (group by)
--   etl.P: dw.FactSale.SaleNo <- stage.Sale.SaleNo
--   etl.P: dw.FactSale.SaleNo <~ stage.Sale.Qty (filter)
--   etl.P: dw.FactSale.SaleNo <~ stage.Sale.SaleNo (group by)
