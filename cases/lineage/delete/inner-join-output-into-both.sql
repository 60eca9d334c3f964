-- A DELETE with both OUTPUT INTO and OUTPUT.
-- catalog: warehouse

CREATE PROCEDURE etl.Purge AS
DELETE f
OUTPUT deleted.SaleNo, N'purged' INTO etl.Rejected (SaleNo, Reason)
OUTPUT deleted.SaleNo, deleted.Amount
FROM   dw.FactSale AS f JOIN dw.DimClient AS c ON c.ClientKey = f.ClientKey WHERE c.IsCurrent = 0;
GO
CREATE PROCEDURE etl.P AS
INSERT INTO dw.FactSale (SaleNo, Amount) EXEC etl.Purge;

-- lineage:
--   etl.P: calls etl.Purge
--   etl.P: writes dw.FactSale
--   etl.Purge: reads dw.DimClient
--   etl.Purge: reads dw.FactSale
--   etl.Purge: writes dw.FactSale
--   etl.Purge: writes etl.Rejected
--   etl.P: dw.FactSale.Amount <- dw.FactSale.Amount
--   etl.P: dw.FactSale.Amount <~ dw.DimClient.ClientKey (join)
--   etl.P: dw.FactSale.Amount <~ dw.DimClient.IsCurrent (filter)
--   etl.P: dw.FactSale.Amount <~ dw.FactSale.ClientKey (join)
--   etl.P: dw.FactSale.SaleNo <- dw.FactSale.SaleNo
--   etl.P: dw.FactSale.SaleNo <~ dw.DimClient.ClientKey (join)
--   etl.P: dw.FactSale.SaleNo <~ dw.DimClient.IsCurrent (filter)
--   etl.P: dw.FactSale.SaleNo <~ dw.FactSale.ClientKey (join)
--   etl.Purge: etl.Rejected.Reason <~ dw.DimClient.ClientKey (join)
--   etl.Purge: etl.Rejected.Reason <~ dw.DimClient.IsCurrent (filter)
--   etl.Purge: etl.Rejected.Reason <~ dw.FactSale.ClientKey (join)
--   etl.Purge: etl.Rejected.SaleNo <- dw.FactSale.SaleNo
--   etl.Purge: etl.Rejected.SaleNo <~ dw.DimClient.ClientKey (join)
--   etl.Purge: etl.Rejected.SaleNo <~ dw.DimClient.IsCurrent (filter)
--   etl.Purge: etl.Rejected.SaleNo <~ dw.FactSale.ClientKey (join)
