-- A correlated COUNT(*) has no source, only what filters it.
-- catalog: warehouse

INSERT INTO etl.RunLog (Step, Rows)
SELECT p.ProductCode, (SELECT COUNT(*) FROM stage.Sale AS s WHERE s.ProductCode = p.ProductCode) FROM stage.Product AS p;

-- lineage:
--   reads stage.Product
--   reads stage.Sale
--   writes etl.RunLog
--   etl.RunLog.Rows <~ stage.Product.ProductCode (filter)
--   etl.RunLog.Rows <~ stage.Sale.ProductCode (filter)
--   etl.RunLog.Step <- stage.Product.ProductCode
