-- Named arguments go by name, not by place.
-- catalog: warehouse

CREATE PROCEDURE etl.Ends @first int OUTPUT, @last int OUTPUT AS
SELECT @first = MIN(s.SaleNo), @last = MAX(s.Qty) FROM stage.Sale AS s;
GO
CREATE PROCEDURE etl.P AS
DECLARE @a int, @b int;
EXEC etl.Ends @last = @a OUTPUT, @first = @b OUT;
INSERT INTO dw.FactSale (SaleNo, Qty) VALUES (@b, @a);

-- lineage:
--   etl.Ends: reads stage.Sale
--   etl.P: calls etl.Ends
--   etl.P: writes dw.FactSale
--   etl.P: dw.FactSale.Qty <- stage.Sale.Qty (aggregation)
--   etl.P: dw.FactSale.SaleNo <- stage.Sale.SaleNo (aggregation)
