-- tempdb..#t and tempdb.dbo.#t are #t.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
CREATE TABLE tempdb..#n (No int);
INSERT INTO tempdb.dbo.#n SELECT s.SaleNo FROM stage.Sale AS s;
INSERT INTO etl.Rejected (SaleNo) SELECT #n.No FROM #n;

-- lineage:
--   etl.P: reads stage.Sale
--   etl.P: writes etl.Rejected
--   etl.P: etl.Rejected.SaleNo <- stage.Sale.SaleNo
