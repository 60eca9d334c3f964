-- @v = c in SET replaces what the variable held.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
DECLARE @last decimal(18, 2) = (SELECT MAX(p.Price) FROM stage.Product AS p);
UPDATE dw.FactSaleDaily SET @last = Amount WHERE Qty > 0;
INSERT INTO etl.Watermark (LastNo) VALUES (@last);

-- lineage:
--   etl.P: reads stage.Product
--   etl.P: writes dw.FactSaleDaily
--   etl.P: writes etl.Watermark
--   etl.P: etl.Watermark.LastNo <- dw.FactSaleDaily.Amount
--   etl.P: etl.Watermark.LastNo <~ dw.FactSaleDaily.Qty (filter)
