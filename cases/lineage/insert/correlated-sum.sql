-- A correlated SUM has the summed column as its source.
-- catalog: warehouse

INSERT INTO etl.RunLog (Step, Rows)
SELECT p.ProductCode, (SELECT SUM(s.Qty) FROM stage.Sale AS s WHERE s.ProductCode = p.ProductCode) FROM stage.Product AS p;

-- lineage:
--   reads stage.Product
--   reads stage.Sale
--   writes etl.RunLog
--   etl.RunLog.Rows <- stage.Sale.Qty (aggregation)
--   etl.RunLog.Rows <~ stage.Product.ProductCode (filter)
--   etl.RunLog.Rows <~ stage.Sale.ProductCode (filter)
--   etl.RunLog.Step <- stage.Product.ProductCode
