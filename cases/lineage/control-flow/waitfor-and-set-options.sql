-- SET options, WAITFOR, PRINT and RAISERROR … WITH NOWAIT stand between and move nothing.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
SET XACT_ABORT, NOCOUNT ON
SET TRANSACTION ISOLATION LEVEL READ UNCOMMITTED
SET IDENTITY_INSERT dw.DimProduct ON
INSERT INTO dw.DimProduct (ProductKey, ProductCode) SELECT s.SaleNo, s.ProductCode FROM stage.Sale AS s
SET IDENTITY_INSERT dw.DimProduct OFF
WAITFOR DELAY '00:00:01'
RAISERROR (N'%d rows', 0, 1, @@ROWCOUNT) WITH NOWAIT
SET DATEFIRST 1
SET TRAN ISOLATION LEVEL SNAPSHOT

-- lineage:
--   etl.P: reads stage.Sale
--   etl.P: writes dw.DimProduct
--   etl.P: dw.DimProduct.ProductCode <- stage.Sale.ProductCode
--   etl.P: dw.DimProduct.ProductKey <- stage.Sale.SaleNo
