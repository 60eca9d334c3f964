-- A CTE that nobody reads is read by its statement all the same.
-- catalog: warehouse

WITH a AS (SELECT s.SaleNo FROM stage.Sale AS s), b AS (SELECT f.SaleNo FROM dw.FactSale AS f)
INSERT INTO etl.Rejected (SaleNo) SELECT a.SaleNo FROM a;

-- lineage:
--   reads dw.FactSale
--   reads stage.Sale
--   writes etl.Rejected
--   etl.Rejected.SaleNo <- stage.Sale.SaleNo
