-- A body without a semicolon: each statement ends where its grammar does.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
SET NOCOUNT ON
DECLARE @n int = 0
SELECT @n = MAX(SaleNo) FROM stage.Sale WHERE Qty > 0
UPDATE etl.Watermark SET LastNo = @n WHERE TableName = 'sale'
DELETE etl.Rejected WHERE SaleNo < @n
INSERT etl.Rejected (SaleNo) SELECT SaleNo FROM stage.Sale WHERE Qty < 0
IF @@ROWCOUNT > 0 EXEC dbo.Notify @n
TRUNCATE TABLE stage.Sale
PRINT 'done'
RETURN @n

-- lineage:
--   etl.P: calls dbo.Notify
--   etl.P: reads stage.Sale
--   etl.P: writes etl.Rejected
--   etl.P: writes etl.Watermark
--   etl.P: writes stage.Sale
--   etl.P: etl.Rejected.SaleNo <- stage.Sale.SaleNo
--   etl.P: etl.Rejected.SaleNo <~ stage.Sale.Qty (filter)
--   etl.P: etl.Watermark.LastNo <- stage.Sale.SaleNo (aggregation)
--   etl.P: etl.Watermark.LastNo <~ etl.Watermark.TableName (filter)
--   etl.P: etl.Watermark.LastNo <~ stage.Sale.Qty (filter)
