-- CTAS with listed columns names them by position.
-- catalog: warehouse

CREATE TABLE dw.Named (Number, Worth) WITH (DISTRIBUTION = ROUND_ROBIN) AS
SELECT s.SaleNo, s.Amount FROM stage.Sale AS s;

-- lineage:
--   reads stage.Sale
--   writes dw.Named
--   dw.Named.Number <- stage.Sale.SaleNo
--   dw.Named.Worth <- stage.Sale.Amount
