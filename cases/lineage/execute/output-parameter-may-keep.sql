-- A callee that sets its OUTPUT parameter in one branch leaves the other to the caller's value.
-- catalog: warehouse

CREATE PROCEDURE etl.LastNo @no int OUTPUT AS
IF @no IS NULL SELECT @no = MAX(s.SaleNo) FROM stage.Sale AS s;
GO
CREATE PROCEDURE etl.P AS
DECLARE @n int = (SELECT MAX(f.SaleNo) FROM dw.FactSale AS f);
EXEC etl.LastNo @n OUTPUT;
INSERT INTO etl.Watermark (LastNo) VALUES (@n);

-- lineage:
--   etl.LastNo: reads stage.Sale
--   etl.P: calls etl.LastNo
--   etl.P: reads dw.FactSale
--   etl.P: writes etl.Watermark
--   etl.P: etl.Watermark.LastNo <- dw.FactSale.SaleNo (aggregation)
--   etl.P: etl.Watermark.LastNo <- stage.Sale.SaleNo (aggregation)
