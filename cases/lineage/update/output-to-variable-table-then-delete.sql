-- Keys that OUTPUT kept decide what is deleted elsewhere.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
DECLARE @gone TABLE (No int);
UPDATE dw.FactSale SET LoadId = -1 OUTPUT inserted.SaleNo INTO @gone WHERE Amount = 0;
DELETE s FROM stage.Sale AS s JOIN @gone AS g ON g.No = s.SaleNo;
INSERT INTO etl.Rejected (SaleNo) SELECT g.No FROM @gone AS g;

-- lineage:
--   etl.P: reads stage.Sale
--   etl.P: writes dw.FactSale
--   etl.P: writes etl.Rejected
--   etl.P: writes stage.Sale
--   etl.P: dw.FactSale.LoadId <~ dw.FactSale.Amount (filter)
--   etl.P: etl.Rejected.SaleNo <- dw.FactSale.SaleNo
--   etl.P: etl.Rejected.SaleNo <~ dw.FactSale.Amount (filter)
