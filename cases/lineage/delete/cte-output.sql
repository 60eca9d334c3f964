-- DELETE from a CTE with ROW_NUMBER: the removed duplicates go to another table.
-- catalog: warehouse

WITH d AS (
    SELECT s.SaleNo, s.Currency, ROW_NUMBER() OVER (PARTITION BY s.SaleNo ORDER BY s.LoadId DESC) AS No
    FROM   stage.Sale AS s
)
DELETE FROM d
OUTPUT deleted.SaleNo, deleted.Currency INTO etl.Rejected (SaleNo, Reason)
WHERE  No > 1;

-- lineage:
--   reads stage.Sale
--   writes etl.Rejected
--   writes stage.Sale
--   etl.Rejected.Reason <- stage.Sale.Currency
--   etl.Rejected.Reason <~ stage.Sale.LoadId (window)
--   etl.Rejected.Reason <~ stage.Sale.SaleNo (window)
--   etl.Rejected.SaleNo <- stage.Sale.SaleNo
--   etl.Rejected.SaleNo <~ stage.Sale.LoadId (window)
--   etl.Rejected.SaleNo <~ stage.Sale.SaleNo (window)
