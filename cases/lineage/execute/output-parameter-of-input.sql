-- An OUTPUT parameter that is made of an input brings back what the caller passed, changed.
-- catalog: warehouse

CREATE PROCEDURE etl.WithVat @net decimal(18, 2), @gross decimal(18, 2) OUTPUT AS SET @gross = @net * 1.25;
GO
CREATE PROCEDURE etl.P AS
DECLARE @amount decimal(18, 2), @total decimal(18, 2);
SELECT @amount = s.Amount FROM stage.Sale AS s;
EXEC etl.WithVat @gross = @total OUTPUT, @net = @amount;
INSERT INTO dw.FactSale (Amount) VALUES (@total);

-- lineage:
--   etl.P: calls etl.WithVat
--   etl.P: reads stage.Sale
--   etl.P: writes dw.FactSale
--   etl.P: dw.FactSale.Amount <- stage.Sale.Amount (transformation)
