-- A GOTO that only leads onwards carries nothing back: what stands in front of it ran before.
-- catalog: warehouse

CREATE PROCEDURE etl.P @x bit AS
DECLARE @n int;
INSERT INTO etl.Watermark (LastNo) VALUES (@n);
SET @n = (SELECT MAX(f.SaleNo) FROM dw.FactSale AS f);
IF @x = 1 GOTO done;
SET @n = 0;
done:
INSERT INTO etl.RunLog (Rows) VALUES (@n);

-- lineage:
--   etl.P: reads dw.FactSale
--   etl.P: writes etl.RunLog
--   etl.P: writes etl.Watermark
--   etl.P: etl.RunLog.Rows <- dw.FactSale.SaleNo (aggregation)
