-- What a GOTO carries back goes round until it has come everywhere it can come, and to nothing in front of the label.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
DECLARE @a int, @b int, @c int, @d int;
INSERT INTO etl.RunLog (Rows) VALUES (@d);
again:
INSERT INTO etl.Watermark (LastNo) VALUES (@d);
SET @d = @c;
SET @c = @b;
SET @b = @a;
SET @a = (SELECT MAX(f.SaleNo) FROM dw.FactSale AS f);
IF @d IS NULL GOTO again;

-- lineage:
--   etl.P: reads dw.FactSale
--   etl.P: writes etl.RunLog
--   etl.P: writes etl.Watermark
--   etl.P: etl.Watermark.LastNo <- dw.FactSale.SaleNo (aggregation)
