-- An OUTPUT parameter of sp_executesql replaces what the variable held.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
DECLARE @n int = (SELECT MAX(f.SaleNo) FROM dw.FactSale AS f);
EXEC sp_executesql N'SELECT @max = MAX(s.SaleNo) FROM stage.Sale AS s', N'@max int OUTPUT', @max = @n OUTPUT;
INSERT INTO etl.Watermark (LastNo) VALUES (@n);

-- lineage:
--   etl.P: reads dw.FactSale
--   etl.P: reads stage.Sale [dynamic]
--   etl.P: writes etl.Watermark
--   etl.P: etl.Watermark.LastNo <- stage.Sale.SaleNo (aggregation)
