-- Variables in a VALUES table that is joined.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
DECLARE @a varchar(20), @b varchar(20);
SELECT @a = MIN(p.ProductCode), @b = MAX(c.ClientCode) FROM stage.Product AS p CROSS JOIN stage.Client AS c;
INSERT INTO etl.Change (KeyValue, NewValue) SELECT v.k, v.n FROM (VALUES (N'p', @a), (N'c', @b)) AS v (k, n);

-- lineage:
--   etl.P: reads stage.Client
--   etl.P: reads stage.Product
--   etl.P: writes etl.Change
--   etl.P: etl.Change.NewValue <- stage.Client.ClientCode (aggregation)
--   etl.P: etl.Change.NewValue <- stage.Product.ProductCode (aggregation)
