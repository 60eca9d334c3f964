-- VALUES as a table beside another source: only its own column comes from the rows.
-- catalog: warehouse

INSERT INTO etl.Change (KeyValue, Action, NewValue)
SELECT p.ProductCode, v.What, v.Held
FROM   stage.Product AS p
CROSS APPLY (VALUES (N'title', p.Title), (N'group', p.Category)) AS v (What, Held);

-- lineage:
--   reads stage.Product
--   writes etl.Change
--   etl.Change.KeyValue <- stage.Product.ProductCode
--   etl.Change.NewValue <- stage.Product.Category
--   etl.Change.NewValue <- stage.Product.Title
