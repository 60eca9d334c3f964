-- A callee updates the caller's temp table through an alias.
-- catalog: warehouse

CREATE PROCEDURE etl.FindKeys AS
UPDATE s SET s.ClientKey = c.ClientKey FROM #s AS s JOIN dw.DimClient AS c ON c.ClientCode = s.ClientCode;
GO
CREATE PROCEDURE etl.P AS
SELECT s.SaleNo, s.ClientCode, CAST(NULL AS int) AS ClientKey INTO #s FROM stage.Sale AS s;
EXEC etl.FindKeys;
INSERT INTO dw.FactSale (SaleNo, ClientKey) SELECT SaleNo, ClientKey FROM #s;

-- lineage:
--   etl.FindKeys: reads dw.DimClient
--   etl.P: calls etl.FindKeys
--   etl.P: reads stage.Sale
--   etl.P: writes dw.FactSale
--   etl.P: dw.FactSale.ClientKey <- dw.DimClient.ClientKey
--   etl.P: dw.FactSale.ClientKey <~ dw.DimClient.ClientCode (join)
--   etl.P: dw.FactSale.ClientKey <~ stage.Sale.ClientCode (join)
--   etl.P: dw.FactSale.SaleNo <- stage.Sale.SaleNo
