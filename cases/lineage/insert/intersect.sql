-- Of INTERSECT only the left side is content.
-- catalog: warehouse

INSERT INTO etl.Rejected (SaleNo)
SELECT s.SaleNo FROM stage.Sale AS s
INTERSECT
SELECT f.SaleNo FROM dw.FactSale AS f;

-- lineage:
--   reads dw.FactSale
--   reads stage.Sale
--   writes etl.Rejected
--   etl.Rejected.SaleNo <- stage.Sale.SaleNo
--   etl.Rejected.SaleNo <~ dw.FactSale.SaleNo (filter)
