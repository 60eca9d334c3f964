-- EXCEPT in parentheses binds first: the whole right side of the UNION ALL is content.
-- catalog: warehouse

INSERT INTO etl.Rejected (SaleNo)
SELECT s.SaleNo FROM stage.Sale AS s
UNION ALL
(SELECT r.SaleNo FROM etl.Rejected AS r EXCEPT SELECT f.SaleNo FROM dw.FactSale AS f);

-- lineage:
--   reads dw.FactSale
--   reads etl.Rejected
--   reads stage.Sale
--   writes etl.Rejected
--   etl.Rejected.SaleNo <- etl.Rejected.SaleNo
--   etl.Rejected.SaleNo <- stage.Sale.SaleNo
--   etl.Rejected.SaleNo <~ dw.FactSale.SaleNo (filter)
