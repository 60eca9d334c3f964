-- An OUTPUT parameter holds what it held at each RETURN, or at the end.
-- catalog: warehouse

CREATE PROCEDURE etl.Of_Returns @x int, @n int OUTPUT AS
SET @n = (SELECT MAX(s.SaleNo) FROM stage.Sale AS s);
IF @x = 1 RETURN;
SET @n = (SELECT MAX(f.SaleNo) FROM dw.FactSale AS f);
IF @x = 2 RETURN;
SET @n = (SELECT MAX(c.ClientKey) FROM dw.DimClient AS c);
IF @x = 3 SET @n = 0 ELSE RETURN;
SET @n = (SELECT MAX(p.ProductKey) FROM dw.DimProduct AS p);
GO
CREATE PROCEDURE etl.Of_Label @x int, @n int OUTPUT AS
SET @n = (SELECT MAX(s.Qty) FROM stage.Sale AS s);
IF @x = 1 GOTO failed;
SET @n = (SELECT MAX(f.Qty) FROM dw.FactSale AS f);
RETURN;
failed:
SET @n = (SELECT MIN(d.Qty) FROM dw.FactSaleDaily AS d);
GO
CREATE PROCEDURE etl.P AS
DECLARE @m int, @l int;
EXEC etl.Of_Returns 1, @m OUTPUT;
EXEC etl.Of_Label 1, @l OUTPUT;
INSERT INTO etl.Watermark (LastNo) VALUES (@m);
INSERT INTO etl.RunLog (Rows) VALUES (@l);

-- lineage:
--   etl.Of_Label: reads dw.FactSale
--   etl.Of_Label: reads dw.FactSaleDaily
--   etl.Of_Label: reads stage.Sale
--   etl.Of_Returns: reads dw.DimClient
--   etl.Of_Returns: reads dw.DimProduct
--   etl.Of_Returns: reads dw.FactSale
--   etl.Of_Returns: reads stage.Sale
--   etl.P: calls etl.Of_Label
--   etl.P: calls etl.Of_Returns
--   etl.P: writes etl.RunLog
--   etl.P: writes etl.Watermark
--   etl.P: etl.RunLog.Rows <- dw.FactSale.Qty (aggregation)
--   etl.P: etl.RunLog.Rows <- dw.FactSaleDaily.Qty (aggregation)
--   etl.P: etl.Watermark.LastNo <- dw.DimClient.ClientKey (aggregation)
--   etl.P: etl.Watermark.LastNo <- dw.DimProduct.ProductKey (aggregation)
--   etl.P: etl.Watermark.LastNo <- dw.FactSale.SaleNo (aggregation)
--   etl.P: etl.Watermark.LastNo <- stage.Sale.SaleNo (aggregation)
