-- DISTINCT takes nothing away from what the columns are made of.
-- catalog: warehouse

INSERT INTO etl.Rejected (SaleNo, Reason) SELECT DISTINCT s.SaleNo, s.Currency FROM stage.Sale AS s;

-- lineage:
--   reads stage.Sale
--   writes etl.Rejected
--   etl.Rejected.Reason <- stage.Sale.Currency
--   etl.Rejected.SaleNo <- stage.Sale.SaleNo
