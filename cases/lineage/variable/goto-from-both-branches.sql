-- A label is reached with what was held at each GOTO to it, and with nothing that another label is reached with.
-- catalog: warehouse

CREATE PROCEDURE etl.P @x int AS
DECLARE @n int;
IF @x = 1
BEGIN
    SET @n = (SELECT MAX(s.SaleNo) FROM stage.Sale AS s);
    GOTO done;
END
ELSE IF @x = 2
BEGIN
    SET @n = (SELECT MAX(f.SaleNo) FROM dw.FactSale AS f);
    GOTO Done;
END;
SET @n = (SELECT MAX(c.ClientKey) FROM dw.DimClient AS c);
IF @x = 3 GOTO failed;
SET @n = NULL;
done:
INSERT INTO etl.Watermark (LastNo) VALUES (@n);
RETURN;
failed:
INSERT INTO etl.RunLog (Rows) VALUES (@n);

-- lineage:
--   etl.P: reads dw.DimClient
--   etl.P: reads dw.FactSale
--   etl.P: reads stage.Sale
--   etl.P: writes etl.RunLog
--   etl.P: writes etl.Watermark
--   etl.P: etl.RunLog.Rows <- dw.DimClient.ClientKey (aggregation)
--   etl.P: etl.Watermark.LastNo <- dw.FactSale.SaleNo (aggregation)
--   etl.P: etl.Watermark.LastNo <- stage.Sale.SaleNo (aggregation)
