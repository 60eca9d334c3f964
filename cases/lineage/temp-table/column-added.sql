-- A column added to a temp table of SELECT INTO, then filled.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
SELECT s.SaleNo, s.ClientCode INTO #s FROM stage.Sale AS s;
ALTER TABLE #s ADD ClientKey int NULL, Flag bit NOT NULL DEFAULT 0;
UPDATE s SET s.ClientKey = c.ClientKey FROM #s AS s JOIN dw.DimClient AS c ON c.ClientCode = s.ClientCode;
INSERT INTO dw.FactSale (SaleNo, ClientKey) SELECT SaleNo, ClientKey FROM #s WHERE Flag = 0;

-- lineage:
--   etl.P: reads dw.DimClient
--   etl.P: reads stage.Sale
--   etl.P: writes dw.FactSale
--   etl.P: dw.FactSale.ClientKey <- dw.DimClient.ClientKey
--   etl.P: dw.FactSale.ClientKey <~ dw.DimClient.ClientCode (join)
--   etl.P: dw.FactSale.ClientKey <~ stage.Sale.ClientCode (join)
--   etl.P: dw.FactSale.SaleNo <- stage.Sale.SaleNo
