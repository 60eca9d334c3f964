-- STRING_AGG … WITHIN GROUP: what is joined is content, the order sorts.
-- catalog: warehouse

INSERT INTO etl.RunLog (Step, Message)
SELECT p.Category, STRING_AGG(p.Title, N', ') WITHIN GROUP (ORDER BY p.Price) FROM stage.Product AS p GROUP BY p.Category;

-- lineage:
--   reads stage.Product
--   writes etl.RunLog
--   etl.RunLog.Message <- stage.Product.Title (aggregation)
--   etl.RunLog.Message <~ stage.Product.Category (group by)
--   etl.RunLog.Message <~ stage.Product.Price (sort)
--   etl.RunLog.Step <- stage.Product.Category
--   etl.RunLog.Step <~ stage.Product.Category (group by)
