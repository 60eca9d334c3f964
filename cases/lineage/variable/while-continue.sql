-- What a variable holds at CONTINUE is what the next round begins with.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
DECLARE @n int, @i int = 0;
WHILE @i < 10
BEGIN
    SET @i += 1;
    INSERT INTO etl.Watermark (LastNo) VALUES (@n);
    SET @n = (SELECT MAX(s.SaleNo) FROM stage.Sale AS s);
    IF @i > 5 CONTINUE;
    SET @n = 0;
END;

-- lineage:
--   etl.P: reads stage.Sale
--   etl.P: writes etl.Watermark
--   etl.P: etl.Watermark.LastNo <- stage.Sale.SaleNo (aggregation)
