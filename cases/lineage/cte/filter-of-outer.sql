-- What filters the CTE and what filters the query both decide.
-- catalog: warehouse

WITH c AS (SELECT s.SaleNo, s.Qty FROM stage.Sale AS s WHERE s.Currency = 'EUR')
INSERT INTO etl.Rejected (SaleNo) SELECT c.SaleNo FROM c WHERE c.Qty > (SELECT AVG(f.Qty) FROM dw.FactSale AS f);

-- lineage:
--   reads dw.FactSale
--   reads stage.Sale
--   writes etl.Rejected
--   etl.Rejected.SaleNo <- stage.Sale.SaleNo
--   etl.Rejected.SaleNo <~ dw.FactSale.Qty (filter)
--   etl.Rejected.SaleNo <~ stage.Sale.Currency (filter)
--   etl.Rejected.SaleNo <~ stage.Sale.Qty (filter)
