-- BEGIN TRAN, savepoints and ROLLBACK take back nothing of the lineage.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
BEGIN TRANSACTION load_
INSERT INTO etl.Rejected (SaleNo) SELECT s.SaleNo FROM stage.Sale AS s
SAVE TRANSACTION half
DELETE FROM stage.Sale
IF @@ERROR <> 0 ROLLBACK TRANSACTION half
COMMIT TRANSACTION load_

-- lineage:
--   etl.P: reads stage.Sale
--   etl.P: writes etl.Rejected
--   etl.P: writes stage.Sale
--   etl.P: etl.Rejected.SaleNo <- stage.Sale.SaleNo
