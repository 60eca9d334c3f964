-- BREAK behind an inner loop leaves the outer one, CONTINUE begins its next round; BREAK in the inner loop leaves that alone.
-- catalog: warehouse

CREATE PROCEDURE etl.P @n int, @m int, @k int AS
WHILE @n > 0
BEGIN
    INSERT INTO etl.Rejected (SaleNo) VALUES (@m);
    SET @n = (SELECT MAX(s.SaleNo) FROM stage.Sale AS s);
    WHILE @m > 0
    BEGIN
        SET @m = @m - 1;
        SET @k = (SELECT MAX(s.Qty) FROM stage.Sale AS s);
        IF @m = 5 BREAK;
    END;
    SET @k = 0;
    IF @n > 5
    BEGIN
        SET @n = (SELECT MAX(f.SaleNo) FROM dw.FactSale AS f);
        BREAK;
    END;
    IF @n > 4
    BEGIN
        SET @m = (SELECT MAX(f.Qty) FROM dw.FactSale AS f);
        CONTINUE;
    END;
    SET @m = 0;
    SET @n = 0;
END;
INSERT INTO etl.Watermark (LastNo) VALUES (@n);
INSERT INTO etl.RunLog (Rows) VALUES (@k);

-- lineage:
--   etl.P: reads dw.FactSale
--   etl.P: reads stage.Sale
--   etl.P: writes etl.Rejected
--   etl.P: writes etl.RunLog
--   etl.P: writes etl.Watermark
--   etl.P: etl.Rejected.SaleNo <- dw.FactSale.Qty (aggregation)
--   etl.P: etl.Watermark.LastNo <- dw.FactSale.SaleNo (aggregation)
--   etl.P: etl.Watermark.LastNo <- stage.Sale.SaleNo (aggregation)
