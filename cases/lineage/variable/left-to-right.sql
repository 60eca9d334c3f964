-- Assignments of one SELECT are done from left to right: the second sees the first.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
DECLARE @a nvarchar(100), @b nvarchar(100);
SELECT @a = p.Title, @b = @a + N'!' FROM stage.Product AS p WHERE p.ProductCode = 'x';
INSERT INTO etl.Change (OldValue, NewValue) VALUES (NULL, @b);

-- lineage:
--   etl.P: reads stage.Product
--   etl.P: writes etl.Change
--   etl.P: etl.Change.NewValue <- stage.Product.Title (transformation)
--   etl.P: etl.Change.NewValue <~ stage.Product.ProductCode (filter)
