-- INSERT … FROM (DELETE … OUTPUT): the deleted rows move.
-- catalog: warehouse

INSERT INTO etl.Rejected (SaleNo, Reason)
SELECT d.SaleNo, d.Currency
FROM (DELETE FROM stage.Sale OUTPUT deleted.SaleNo, deleted.Currency WHERE Qty < 0) AS d;

-- lineage:
--   writes etl.Rejected
--   writes stage.Sale
--   etl.Rejected.Reason <- stage.Sale.Currency
--   etl.Rejected.Reason <~ stage.Sale.Qty (filter)
--   etl.Rejected.SaleNo <- stage.Sale.SaleNo
--   etl.Rejected.SaleNo <~ stage.Sale.Qty (filter)
