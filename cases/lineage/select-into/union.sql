-- SELECT INTO stands in the first SELECT of a UNION: both sides fill the table.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
SELECT s.SaleNo AS No, s.Amount INTO dw.AllSales FROM stage.Sale AS s
UNION ALL
SELECT f.SaleNo, f.Amount FROM dw.FactSale AS f;
INSERT INTO etl.Rejected (SaleNo) SELECT a.No FROM dw.AllSales AS a;

-- lineage:
--   etl.P: reads dw.AllSales
--   etl.P: reads dw.FactSale
--   etl.P: reads stage.Sale
--   etl.P: writes dw.AllSales
--   etl.P: writes etl.Rejected
--   etl.P: dw.AllSales.Amount <- dw.FactSale.Amount
--   etl.P: dw.AllSales.Amount <- stage.Sale.Amount
--   etl.P: dw.AllSales.No <- dw.FactSale.SaleNo
--   etl.P: dw.AllSales.No <- stage.Sale.SaleNo
--   etl.P: etl.Rejected.SaleNo <- dw.AllSales.No
