-- Two table variables of the same shape hold each its own rows.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
DECLARE @a TABLE (No int);
DECLARE @b TABLE (No int);
INSERT @a SELECT s.SaleNo FROM stage.Sale AS s;
INSERT @b SELECT f.SaleNo FROM dw.FactSale AS f;
INSERT etl.Rejected (SaleNo) SELECT b.No FROM @b AS b WHERE b.No NOT IN (SELECT a.No FROM @a AS a);

-- lineage:
--   etl.P: reads dw.FactSale
--   etl.P: reads stage.Sale
--   etl.P: writes etl.Rejected
--   etl.P: etl.Rejected.SaleNo <- dw.FactSale.SaleNo
--   etl.P: etl.Rejected.SaleNo <~ dw.FactSale.SaleNo (filter)
--   etl.P: etl.Rejected.SaleNo <~ stage.Sale.SaleNo (filter)
