-- An INSERT into a CTE writes the table beneath, under its own names.
-- catalog: warehouse

WITH t (No, Why) AS (SELECT r.SaleNo, r.Reason FROM etl.Rejected AS r)
INSERT INTO t (No, Why)
SELECT s.SaleNo, s.Currency FROM stage.Sale AS s;

-- lineage:
--   reads etl.Rejected
--   reads stage.Sale
--   writes etl.Rejected
--   etl.Rejected.Reason <- stage.Sale.Currency
--   etl.Rejected.SaleNo <- stage.Sale.SaleNo
