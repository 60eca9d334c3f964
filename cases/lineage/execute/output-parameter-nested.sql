-- An OUTPUT parameter handed on to another procedure.
-- catalog: warehouse

CREATE PROCEDURE etl.Deep @no int OUTPUT AS SELECT @no = MAX(s.SaleNo) FROM stage.Sale AS s;
GO
CREATE PROCEDURE etl.Middle @no int OUTPUT AS EXEC etl.Deep @no OUTPUT;
GO
CREATE PROCEDURE etl.P AS
DECLARE @n int;
EXEC etl.Middle @no = @n OUTPUT;
UPDATE etl.Watermark SET LastNo = @n WHERE TableName = N'sale';

-- lineage:
--   etl.Deep: reads stage.Sale
--   etl.Middle: calls etl.Deep
--   etl.P: calls etl.Middle
--   etl.P: writes etl.Watermark
--   etl.P: etl.Watermark.LastNo <- stage.Sale.SaleNo (aggregation)
--   etl.P: etl.Watermark.LastNo <~ etl.Watermark.TableName (filter)
