-- Through three variables and a change.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
DECLARE @a datetime2 = (SELECT MAX(w.LoadedTo) FROM etl.Watermark AS w), @b datetime2, @c date;
SET @b = DATEADD(day, -1, @a)
SET @c = CAST(@b AS date)
INSERT INTO dw.FactSaleDaily (SoldOn) VALUES (@c)

-- lineage:
--   etl.P: reads etl.Watermark
--   etl.P: writes dw.FactSaleDaily
--   etl.P: dw.FactSaleDaily.SoldOn <- etl.Watermark.LoadedTo (aggregation)
