-- A table variable is updated through its alias.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
DECLARE @s TABLE (No int, Qty int);
INSERT @s (No) SELECT s.SaleNo FROM stage.Sale AS s;
UPDATE v SET Qty = f.Qty FROM @s AS v INNER JOIN dw.FactSale AS f ON f.SaleNo = v.No;
INSERT dw.FactSaleDaily (ProductKey, Qty) SELECT v.No, v.Qty FROM @s v;

-- lineage:
--   etl.P: reads dw.FactSale
--   etl.P: reads stage.Sale
--   etl.P: writes dw.FactSaleDaily
--   etl.P: dw.FactSaleDaily.ProductKey <- stage.Sale.SaleNo
--   etl.P: dw.FactSaleDaily.Qty <- dw.FactSale.Qty
--   etl.P: dw.FactSaleDaily.Qty <~ dw.FactSale.SaleNo (join)
--   etl.P: dw.FactSaleDaily.Qty <~ stage.Sale.SaleNo (join)
