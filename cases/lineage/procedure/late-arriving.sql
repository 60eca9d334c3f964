-- Late facts: an unknown client is added first, and its key comes back through OUTPUT.
-- catalog: warehouse

CREATE PROCEDURE etl.LoadLate
AS
BEGIN
    DECLARE @new TABLE (ClientKey int, ClientCode varchar(20));

    INSERT INTO dw.DimClient (ClientCode, FullName, IsCurrent)
    OUTPUT inserted.ClientKey, inserted.ClientCode INTO @new
    SELECT DISTINCT s.ClientCode, N'unknown', 1
    FROM   stage.Sale AS s
    LEFT OUTER JOIN dw.DimClient AS c ON c.ClientCode = s.ClientCode
    WHERE  c.ClientKey IS NULL;

    INSERT INTO dw.FactSale (SaleNo, ClientKey, Amount)
    SELECT s.SaleNo, COALESCE(n.ClientKey, c.ClientKey), s.Amount
    FROM   stage.Sale AS s
    LEFT JOIN @new AS n ON n.ClientCode = s.ClientCode
    LEFT JOIN dw.DimClient AS c ON c.ClientCode = s.ClientCode AND c.IsCurrent = 1;

    INSERT INTO etl.Change (Action, KeyValue) SELECT N'late', n.ClientCode FROM @new AS n;
END;

-- lineage:
--   etl.LoadLate: reads dw.DimClient
--   etl.LoadLate: reads stage.Sale
--   etl.LoadLate: writes dw.DimClient
--   etl.LoadLate: writes dw.FactSale
--   etl.LoadLate: writes etl.Change
--   etl.LoadLate: dw.DimClient.ClientCode <- stage.Sale.ClientCode
--   etl.LoadLate: dw.DimClient.ClientCode <~ dw.DimClient.ClientCode (join)
--   etl.LoadLate: dw.DimClient.ClientCode <~ dw.DimClient.ClientKey (filter)
--   etl.LoadLate: dw.DimClient.ClientCode <~ stage.Sale.ClientCode (join)
--   etl.LoadLate: dw.DimClient.FullName <~ dw.DimClient.ClientCode (join)
--   etl.LoadLate: dw.DimClient.FullName <~ dw.DimClient.ClientKey (filter)
--   etl.LoadLate: dw.DimClient.FullName <~ stage.Sale.ClientCode (join)
--   etl.LoadLate: dw.DimClient.IsCurrent <~ dw.DimClient.ClientCode (join)
--   etl.LoadLate: dw.DimClient.IsCurrent <~ dw.DimClient.ClientKey (filter)
--   etl.LoadLate: dw.DimClient.IsCurrent <~ stage.Sale.ClientCode (join)
--   etl.LoadLate: dw.FactSale.Amount <- stage.Sale.Amount
--   etl.LoadLate: dw.FactSale.Amount <~ dw.DimClient.ClientCode (join)
--   etl.LoadLate: dw.FactSale.Amount <~ dw.DimClient.ClientKey (filter)
--   etl.LoadLate: dw.FactSale.Amount <~ dw.DimClient.IsCurrent (join)
--   etl.LoadLate: dw.FactSale.Amount <~ stage.Sale.ClientCode (join)
--   etl.LoadLate: dw.FactSale.ClientKey <- dw.DimClient.ClientKey (transformation)
--   etl.LoadLate: dw.FactSale.ClientKey <~ dw.DimClient.ClientCode (join)
--   etl.LoadLate: dw.FactSale.ClientKey <~ dw.DimClient.ClientKey (filter)
--   etl.LoadLate: dw.FactSale.ClientKey <~ dw.DimClient.IsCurrent (join)
--   etl.LoadLate: dw.FactSale.ClientKey <~ stage.Sale.ClientCode (join)
--   etl.LoadLate: dw.FactSale.SaleNo <- stage.Sale.SaleNo
--   etl.LoadLate: dw.FactSale.SaleNo <~ dw.DimClient.ClientCode (join)
--   etl.LoadLate: dw.FactSale.SaleNo <~ dw.DimClient.ClientKey (filter)
--   etl.LoadLate: dw.FactSale.SaleNo <~ dw.DimClient.IsCurrent (join)
--   etl.LoadLate: dw.FactSale.SaleNo <~ stage.Sale.ClientCode (join)
--   etl.LoadLate: etl.Change.Action <~ dw.DimClient.ClientCode (join)
--   etl.LoadLate: etl.Change.Action <~ dw.DimClient.ClientKey (filter)
--   etl.LoadLate: etl.Change.Action <~ stage.Sale.ClientCode (join)
--   etl.LoadLate: etl.Change.KeyValue <- stage.Sale.ClientCode
--   etl.LoadLate: etl.Change.KeyValue <~ dw.DimClient.ClientCode (join)
--   etl.LoadLate: etl.Change.KeyValue <~ dw.DimClient.ClientKey (filter)
--   etl.LoadLate: etl.Change.KeyValue <~ stage.Sale.ClientCode (join)
