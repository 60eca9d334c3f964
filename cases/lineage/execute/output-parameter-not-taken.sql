-- Without OUTPUT in the call the variable keeps what it held.
-- catalog: warehouse

CREATE PROCEDURE etl.LastNo @no int OUTPUT AS SELECT @no = MAX(s.SaleNo) FROM stage.Sale AS s;
GO
CREATE PROCEDURE etl.P AS
DECLARE @n int = (SELECT MAX(f.SaleNo) FROM dw.FactSale AS f);
EXEC etl.LastNo @n;
INSERT INTO etl.Watermark (LastNo) VALUES (@n);

-- lineage:
--   etl.LastNo: reads stage.Sale
--   etl.P: calls etl.LastNo
--   etl.P: reads dw.FactSale
--   etl.P: writes etl.Watermark
--   etl.P: etl.Watermark.LastNo <- dw.FactSale.SaleNo (aggregation)
