-- DECLARE @b = @a in the DECLARE of @a itself is refused; what is meant is drawn.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
DECLARE @a int = (SELECT MAX(s.Qty) FROM stage.Sale AS s), @b int = @a * 2;
INSERT INTO etl.Watermark (LastNo) VALUES (@b);

-- lineage:
--   etl.P: reads stage.Sale
--   etl.P: writes etl.Watermark
--   etl.P: etl.Watermark.LastNo <- stage.Sale.Qty (aggregation)
--   HW2011: Nothing above in this batch declares @a, so SQL Server refuses all of the batch: declare it, or correct its name.
