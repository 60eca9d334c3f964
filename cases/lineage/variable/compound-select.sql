-- SELECT @a += over rows gathers the column, changed.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
DECLARE @list nvarchar(max) = N'';
SELECT @list += p.Title + N', ' FROM stage.Product AS p ORDER BY p.Price;
INSERT INTO etl.RunLog (Message) VALUES (@list);

-- lineage:
--   etl.P: reads stage.Product
--   etl.P: writes etl.RunLog
--   etl.P: etl.RunLog.Message <- stage.Product.Title (transformation)
--   etl.P: etl.RunLog.Message <~ stage.Product.Price (sort)
