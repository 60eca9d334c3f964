-- A CATCH that returns; statements behind it that move nothing.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
BEGIN TRY
  INSERT INTO etl.Rejected (SaleNo) SELECT SaleNo FROM stage.Sale
  EXEC dbo.Other
END TRY
BEGIN CATCH
  DECLARE @m nvarchar(4000) = ERROR_MESSAGE(), @s int = ERROR_SEVERITY()
  EXEC etl.LogError @m
  RAISERROR (@m, @s, 1)
  RETURN -1
END CATCH
UPDATE STATISTICS dw.FactSale
GRANT SELECT ON dw.FactSale TO public

-- lineage:
--   etl.P: calls dbo.Other
--   etl.P: calls etl.LogError
--   etl.P: reads stage.Sale
--   etl.P: writes etl.Rejected
--   etl.P: etl.Rejected.SaleNo <- stage.Sale.SaleNo
