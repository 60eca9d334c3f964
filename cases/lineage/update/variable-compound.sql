-- @v += c in SET adds the column to what the variable holds.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
DECLARE @sum decimal(18, 2) = (SELECT MAX(p.Price) FROM stage.Product AS p);
UPDATE dw.FactSaleDaily SET @sum += Amount WHERE Qty > 0;
INSERT INTO etl.Watermark (LastNo) VALUES (@sum);

-- lineage:
--   etl.P: reads stage.Product
--   etl.P: writes dw.FactSaleDaily
--   etl.P: writes etl.Watermark
--   etl.P: etl.Watermark.LastNo <- dw.FactSaleDaily.Amount (transformation)
--   etl.P: etl.Watermark.LastNo <- stage.Product.Price (aggregation)
--   etl.P: etl.Watermark.LastNo <~ dw.FactSaleDaily.Qty (filter)
