-- INSERT … SELECT without FROM, with a scalar subquery and an EXISTS that decides.
-- catalog: warehouse

INSERT INTO etl.RunLog (Step, Rows)
SELECT N'sale', (SELECT COUNT(s.SaleNo) FROM stage.Sale AS s WHERE s.Qty > 0)
WHERE  EXISTS (SELECT 1 FROM stage.Product AS p WHERE p.Price > 0);

-- lineage:
--   reads stage.Product
--   reads stage.Sale
--   writes etl.RunLog
--   etl.RunLog.Rows <- stage.Sale.SaleNo (aggregation)
--   etl.RunLog.Rows <~ stage.Product.Price (filter)
--   etl.RunLog.Rows <~ stage.Sale.Qty (filter)
--   etl.RunLog.Step <~ stage.Product.Price (filter)
