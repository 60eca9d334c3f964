-- EXCEPT behind UNION: what stands before is content, what stands behind decides.
-- catalog: warehouse

INSERT INTO etl.Rejected (SaleNo)
SELECT s.SaleNo FROM stage.Sale AS s
UNION
SELECT r.SaleNo FROM etl.Rejected AS r
EXCEPT
SELECT f.SaleNo FROM dw.FactSale AS f;

-- lineage:
--   reads dw.FactSale
--   reads etl.Rejected
--   reads stage.Sale
--   writes etl.Rejected
--   etl.Rejected.SaleNo <- etl.Rejected.SaleNo
--   etl.Rejected.SaleNo <- stage.Sale.SaleNo
--   etl.Rejected.SaleNo <~ dw.FactSale.SaleNo (filter)
