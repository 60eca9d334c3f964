-- Read before it is assigned, a variable holds nothing.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
DECLARE @n int;
INSERT INTO etl.Watermark (LastNo) VALUES (@n);
SELECT @n = MAX(s.SaleNo) FROM stage.Sale AS s;

-- lineage:
--   etl.P: reads stage.Sale
--   etl.P: writes etl.Watermark
