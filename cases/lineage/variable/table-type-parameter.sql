-- Rows of a table-valued parameter come from outside; what is joined to them does not.
-- catalog: warehouse

CREATE PROCEDURE etl.P @p etl.SaleList READONLY AS
DECLARE @l etl.SaleList;
INSERT INTO @l SELECT p.SaleNo, s.Amount FROM @p AS p JOIN stage.Sale AS s ON s.SaleNo = p.SaleNo;
UPDATE l SET Amount = f.Amount FROM @l l JOIN dw.FactSale f ON f.SaleNo = l.SaleNo;
INSERT INTO dw.FactSale (SaleNo, Amount) SELECT * FROM @l;

-- lineage:
--   etl.P: reads dw.FactSale
--   etl.P: reads stage.Sale
--   etl.P: writes dw.FactSale
--   etl.P: dw.FactSale.Amount <- dw.FactSale.Amount
--   etl.P: dw.FactSale.Amount <- stage.Sale.Amount
--   etl.P: dw.FactSale.Amount <~ dw.FactSale.SaleNo (join)
--   etl.P: dw.FactSale.Amount <~ stage.Sale.SaleNo (join)
--   etl.P: dw.FactSale.SaleNo <~ stage.Sale.SaleNo (join)
