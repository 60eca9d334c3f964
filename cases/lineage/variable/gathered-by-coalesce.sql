-- The older way to gather rows in a variable.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
DECLARE @list nvarchar(max);
SELECT @list = COALESCE(@list + N', ', N'') + p.Title FROM stage.Product AS p;
INSERT INTO etl.RunLog (Message) VALUES (@list);

-- lineage:
--   etl.P: reads stage.Product
--   etl.P: writes etl.RunLog
--   etl.P: etl.RunLog.Message <- stage.Product.Title (transformation)
