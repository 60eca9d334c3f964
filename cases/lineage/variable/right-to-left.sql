-- The same two assignments the other way round: the first sees the second only from the second row on.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
DECLARE @a nvarchar(100), @b nvarchar(100);
SELECT @b = @a + N'!', @a = p.Title FROM stage.Product AS p;
INSERT INTO etl.Change (OldValue, NewValue) VALUES (NULL, @b);

-- lineage:
--   etl.P: reads stage.Product
--   etl.P: writes etl.Change
--   etl.P: etl.Change.NewValue <- stage.Product.Title (transformation)
