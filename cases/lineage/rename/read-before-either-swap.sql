-- A table that either branch makes, or either branch gives another name: what was read of it in front belongs to all of these, and what it reads of itself to the same one.
-- catalog: warehouse

CREATE PROCEDURE etl.Made_In_Both @full bit AS
IF @full = 1 SELECT c.Town INTO dw.Town_new FROM stage.Client AS c;
ELSE SELECT d.Town INTO dw.Town_new FROM dw.DimClient AS d;
INSERT INTO etl.RunLog (Step) SELECT n.Town FROM dw.Town_new AS n;
EXEC sp_rename 'dw.Town_new', 'Town';
GO
CREATE PROCEDURE etl.Renamed_In_Both @keep bit AS
SELECT r.Rate INTO dw.Rate_new FROM dw.Rate AS r;
UPDATE n SET n.Rate = n.Rate * 2 FROM dw.Rate_new AS n;
INSERT INTO dw.Versioned (Amount) SELECT n.Rate FROM dw.Rate_new AS n;
IF @keep = 1 EXEC sp_rename 'dw.Rate_new', 'Rate_kept';
ELSE EXEC sp_rename 'dw.Rate_new', 'Rate_tried';
GO
CREATE PROCEDURE etl.Tries AS
BEGIN TRY
  SELECT s.SaleNo INTO etl.Rejected_new FROM stage.Sale AS s;
  WHILE EXISTS (SELECT 1 FROM etl.Rejected_new AS n WHERE n.SaleNo > 0)
    DELETE TOP (100) FROM n OUTPUT deleted.SaleNo INTO etl.RunLog (Rows) FROM etl.Rejected_new AS n;
  EXEC sp_rename 'etl.Rejected_new', 'Rejected';
END TRY
BEGIN CATCH
  THROW;
END CATCH;

-- lineage:
--   etl.Made_In_Both: reads dw.DimClient
--   etl.Made_In_Both: reads dw.Town
--   etl.Made_In_Both: reads stage.Client
--   etl.Made_In_Both: writes dw.Town
--   etl.Made_In_Both: writes etl.RunLog
--   etl.Renamed_In_Both: reads dw.Rate
--   etl.Renamed_In_Both: reads dw.Rate_kept
--   etl.Renamed_In_Both: reads dw.Rate_tried
--   etl.Renamed_In_Both: writes dw.Rate_kept
--   etl.Renamed_In_Both: writes dw.Rate_tried
--   etl.Renamed_In_Both: writes dw.Versioned
--   etl.Tries: reads etl.Rejected
--   etl.Tries: reads stage.Sale
--   etl.Tries: writes etl.Rejected
--   etl.Tries: writes etl.RunLog
--   etl.Made_In_Both: dw.Town.Town <- dw.DimClient.Town
--   etl.Made_In_Both: dw.Town.Town <- stage.Client.Town
--   etl.Made_In_Both: etl.RunLog.Step <- dw.Town.Town
--   etl.Renamed_In_Both: dw.Rate_kept.Rate <- dw.Rate.Rate
--   etl.Renamed_In_Both: dw.Rate_kept.Rate <- dw.Rate_kept.Rate (transformation)
--   etl.Renamed_In_Both: dw.Rate_tried.Rate <- dw.Rate.Rate
--   etl.Renamed_In_Both: dw.Rate_tried.Rate <- dw.Rate_tried.Rate (transformation)
--   etl.Renamed_In_Both: dw.Versioned.Amount <- dw.Rate_kept.Rate
--   etl.Renamed_In_Both: dw.Versioned.Amount <- dw.Rate_tried.Rate
--   etl.Tries: etl.Rejected.SaleNo <- stage.Sale.SaleNo
--   etl.Tries: etl.RunLog.Rows <- etl.Rejected.SaleNo
