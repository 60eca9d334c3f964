-- What a variable holds at BREAK is what it holds behind the loop.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
DECLARE @n int, @i int = 0;
WHILE @i < 10
BEGIN
    SET @n = (SELECT MAX(s.SaleNo) FROM stage.Sale AS s);
    IF @n > 5 BREAK;
    SET @n = NULL;
    SET @i += 1;
END;
INSERT INTO etl.Watermark (LastNo) VALUES (@n);

-- lineage:
--   etl.P: reads stage.Sale
--   etl.P: writes etl.Watermark
--   etl.P: etl.Watermark.LastNo <- stage.Sale.SaleNo (aggregation)
