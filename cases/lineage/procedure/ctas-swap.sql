-- A table of a Synapse pool is built anew out of the old one and the stage, and takes its name.
-- catalog: warehouse

CREATE PROCEDURE etl.RebuildFact
AS
BEGIN
    IF OBJECT_ID('dw.FactSale_upsert') IS NOT NULL DROP TABLE dw.FactSale_upsert

    CREATE TABLE #keys WITH (DISTRIBUTION = HASH(SaleNo), HEAP) AS
    SELECT s.SaleNo, c.ClientKey, p.ProductKey
    FROM   stage.Sale AS s
    JOIN   dw.DimClient AS c ON c.ClientCode = s.ClientCode
    JOIN   dw.DimProduct AS p ON p.ProductCode = s.ProductCode

    CREATE TABLE dw.FactSale_upsert
    WITH (DISTRIBUTION = HASH(SaleNo), CLUSTERED COLUMNSTORE INDEX)
    AS
    SELECT s.SaleNo, k.ClientKey, k.ProductKey, s.SoldOn, s.Qty, s.Amount, s.LoadId
    FROM   stage.Sale AS s
    JOIN   #keys AS k ON k.SaleNo = s.SaleNo
    UNION ALL
    SELECT f.SaleNo, f.ClientKey, f.ProductKey, f.SoldOn, f.Qty, f.Amount, f.LoadId
    FROM   dw.FactSale AS f
    WHERE  NOT EXISTS (SELECT * FROM stage.Sale AS s WHERE s.SaleNo = f.SaleNo)
    OPTION (LABEL = 'CTAS : FactSale')

    RENAME OBJECT dw.FactSale TO FactSale_old
    RENAME OBJECT dw.FactSale_upsert TO FactSale
    DROP TABLE dw.FactSale_old
    DROP TABLE #keys
END

-- lineage:
--   etl.RebuildFact: reads dw.DimClient
--   etl.RebuildFact: reads dw.DimProduct
--   etl.RebuildFact: reads dw.FactSale
--   etl.RebuildFact: reads stage.Sale
--   etl.RebuildFact: writes dw.FactSale
--   etl.RebuildFact: dw.FactSale.Amount <- dw.FactSale.Amount
--   etl.RebuildFact: dw.FactSale.Amount <- stage.Sale.Amount
--   etl.RebuildFact: dw.FactSale.Amount <~ dw.DimClient.ClientCode (join)
--   etl.RebuildFact: dw.FactSale.Amount <~ dw.DimProduct.ProductCode (join)
--   etl.RebuildFact: dw.FactSale.Amount <~ dw.FactSale.SaleNo (filter)
--   etl.RebuildFact: dw.FactSale.Amount <~ stage.Sale.ClientCode (join)
--   etl.RebuildFact: dw.FactSale.Amount <~ stage.Sale.ProductCode (join)
--   etl.RebuildFact: dw.FactSale.Amount <~ stage.Sale.SaleNo (filter)
--   etl.RebuildFact: dw.FactSale.Amount <~ stage.Sale.SaleNo (join)
--   etl.RebuildFact: dw.FactSale.ClientKey <- dw.DimClient.ClientKey
--   etl.RebuildFact: dw.FactSale.ClientKey <- dw.FactSale.ClientKey
--   etl.RebuildFact: dw.FactSale.ClientKey <~ dw.DimClient.ClientCode (join)
--   etl.RebuildFact: dw.FactSale.ClientKey <~ dw.DimProduct.ProductCode (join)
--   etl.RebuildFact: dw.FactSale.ClientKey <~ dw.FactSale.SaleNo (filter)
--   etl.RebuildFact: dw.FactSale.ClientKey <~ stage.Sale.ClientCode (join)
--   etl.RebuildFact: dw.FactSale.ClientKey <~ stage.Sale.ProductCode (join)
--   etl.RebuildFact: dw.FactSale.ClientKey <~ stage.Sale.SaleNo (filter)
--   etl.RebuildFact: dw.FactSale.ClientKey <~ stage.Sale.SaleNo (join)
--   etl.RebuildFact: dw.FactSale.LoadId <- dw.FactSale.LoadId
--   etl.RebuildFact: dw.FactSale.LoadId <- stage.Sale.LoadId
--   etl.RebuildFact: dw.FactSale.LoadId <~ dw.DimClient.ClientCode (join)
--   etl.RebuildFact: dw.FactSale.LoadId <~ dw.DimProduct.ProductCode (join)
--   etl.RebuildFact: dw.FactSale.LoadId <~ dw.FactSale.SaleNo (filter)
--   etl.RebuildFact: dw.FactSale.LoadId <~ stage.Sale.ClientCode (join)
--   etl.RebuildFact: dw.FactSale.LoadId <~ stage.Sale.ProductCode (join)
--   etl.RebuildFact: dw.FactSale.LoadId <~ stage.Sale.SaleNo (filter)
--   etl.RebuildFact: dw.FactSale.LoadId <~ stage.Sale.SaleNo (join)
--   etl.RebuildFact: dw.FactSale.ProductKey <- dw.DimProduct.ProductKey
--   etl.RebuildFact: dw.FactSale.ProductKey <- dw.FactSale.ProductKey
--   etl.RebuildFact: dw.FactSale.ProductKey <~ dw.DimClient.ClientCode (join)
--   etl.RebuildFact: dw.FactSale.ProductKey <~ dw.DimProduct.ProductCode (join)
--   etl.RebuildFact: dw.FactSale.ProductKey <~ dw.FactSale.SaleNo (filter)
--   etl.RebuildFact: dw.FactSale.ProductKey <~ stage.Sale.ClientCode (join)
--   etl.RebuildFact: dw.FactSale.ProductKey <~ stage.Sale.ProductCode (join)
--   etl.RebuildFact: dw.FactSale.ProductKey <~ stage.Sale.SaleNo (filter)
--   etl.RebuildFact: dw.FactSale.ProductKey <~ stage.Sale.SaleNo (join)
--   etl.RebuildFact: dw.FactSale.Qty <- dw.FactSale.Qty
--   etl.RebuildFact: dw.FactSale.Qty <- stage.Sale.Qty
--   etl.RebuildFact: dw.FactSale.Qty <~ dw.DimClient.ClientCode (join)
--   etl.RebuildFact: dw.FactSale.Qty <~ dw.DimProduct.ProductCode (join)
--   etl.RebuildFact: dw.FactSale.Qty <~ dw.FactSale.SaleNo (filter)
--   etl.RebuildFact: dw.FactSale.Qty <~ stage.Sale.ClientCode (join)
--   etl.RebuildFact: dw.FactSale.Qty <~ stage.Sale.ProductCode (join)
--   etl.RebuildFact: dw.FactSale.Qty <~ stage.Sale.SaleNo (filter)
--   etl.RebuildFact: dw.FactSale.Qty <~ stage.Sale.SaleNo (join)
--   etl.RebuildFact: dw.FactSale.SaleNo <- dw.FactSale.SaleNo
--   etl.RebuildFact: dw.FactSale.SaleNo <- stage.Sale.SaleNo
--   etl.RebuildFact: dw.FactSale.SaleNo <~ dw.DimClient.ClientCode (join)
--   etl.RebuildFact: dw.FactSale.SaleNo <~ dw.DimProduct.ProductCode (join)
--   etl.RebuildFact: dw.FactSale.SaleNo <~ dw.FactSale.SaleNo (filter)
--   etl.RebuildFact: dw.FactSale.SaleNo <~ stage.Sale.ClientCode (join)
--   etl.RebuildFact: dw.FactSale.SaleNo <~ stage.Sale.ProductCode (join)
--   etl.RebuildFact: dw.FactSale.SaleNo <~ stage.Sale.SaleNo (filter)
--   etl.RebuildFact: dw.FactSale.SaleNo <~ stage.Sale.SaleNo (join)
--   etl.RebuildFact: dw.FactSale.SoldOn <- dw.FactSale.SoldOn
--   etl.RebuildFact: dw.FactSale.SoldOn <- stage.Sale.SoldOn
--   etl.RebuildFact: dw.FactSale.SoldOn <~ dw.DimClient.ClientCode (join)
--   etl.RebuildFact: dw.FactSale.SoldOn <~ dw.DimProduct.ProductCode (join)
--   etl.RebuildFact: dw.FactSale.SoldOn <~ dw.FactSale.SaleNo (filter)
--   etl.RebuildFact: dw.FactSale.SoldOn <~ stage.Sale.ClientCode (join)
--   etl.RebuildFact: dw.FactSale.SoldOn <~ stage.Sale.ProductCode (join)
--   etl.RebuildFact: dw.FactSale.SoldOn <~ stage.Sale.SaleNo (filter)
--   etl.RebuildFact: dw.FactSale.SoldOn <~ stage.Sale.SaleNo (join)
