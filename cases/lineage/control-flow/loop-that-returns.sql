-- What a loop puts into a variable before it returns is not behind the loop; what it puts in before BREAK is.
-- catalog: warehouse

CREATE PROCEDURE etl.Returns @n int, @out int OUTPUT AS
WHILE @n > 0
BEGIN
    SET @n = (SELECT MAX(s.SaleNo) FROM stage.Sale AS s);
    RETURN;
END;
INSERT INTO etl.Watermark (LastNo) VALUES (@n);
SET @out = (SELECT MIN(s.Qty) FROM stage.Sale AS s);
GO
CREATE PROCEDURE etl.Breaks @n int, @out int OUTPUT AS
WHILE @n > 0
BEGIN
    SET @n = (SELECT MAX(s.SaleNo) FROM stage.Sale AS s);
    BREAK;
END;
INSERT INTO etl.Watermark (LastNo) VALUES (@n);
GO
CREATE PROCEDURE etl.Calls AS
DECLARE @least int;
EXEC etl.Returns 1, @least OUTPUT;
INSERT INTO etl.RunLog (Rows) VALUES (@least);

-- lineage:
--   etl.Breaks: reads stage.Sale
--   etl.Breaks: writes etl.Watermark
--   etl.Calls: calls etl.Returns
--   etl.Calls: writes etl.RunLog
--   etl.Returns: reads stage.Sale
--   etl.Returns: writes etl.Watermark
--   etl.Breaks: etl.Watermark.LastNo <- stage.Sale.SaleNo (aggregation)
--   etl.Calls: etl.RunLog.Rows <- stage.Sale.Qty (aggregation)
