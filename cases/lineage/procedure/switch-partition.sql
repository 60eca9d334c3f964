-- A partition is built in a table of its own and switched in; what it replaces is switched out.
-- catalog: warehouse

CREATE TABLE dw.FactSaleDaily_in (SoldOn date, ProductKey int, Qty int, Amount decimal(18, 2));
CREATE TABLE dw.FactSaleDaily_out (SoldOn date, ProductKey int, Qty int, Amount decimal(18, 2));
GO
CREATE PROCEDURE etl.ReloadDay @day date
AS
BEGIN
    DECLARE @part int = $PARTITION.ByDay(@day);

    TRUNCATE TABLE dw.FactSaleDaily_in;
    TRUNCATE TABLE dw.FactSaleDaily_out;

    WITH sold AS (
        SELECT f.SoldOn, f.ProductKey, f.Qty, f.Amount FROM dw.FactSale AS f WHERE f.SoldOn = @day
        UNION ALL
        SELECT s.SoldOn, p.ProductKey, s.Qty, s.Amount
        FROM   stage.Sale AS s JOIN dw.DimProduct AS p ON p.ProductCode = s.ProductCode
        WHERE  s.SoldOn = @day
    )
    INSERT INTO dw.FactSaleDaily_in
    SELECT SoldOn, ProductKey, SUM(Qty), SUM(Amount) FROM sold GROUP BY SoldOn, ProductKey;

    ALTER TABLE dw.FactSaleDaily SWITCH PARTITION @part TO dw.FactSaleDaily_out;
    ALTER TABLE dw.FactSaleDaily_in SWITCH TO dw.FactSaleDaily PARTITION @part;
END

-- lineage:
--   etl.ReloadDay: reads dw.DimProduct
--   etl.ReloadDay: reads dw.FactSale
--   etl.ReloadDay: reads dw.FactSaleDaily
--   etl.ReloadDay: reads dw.FactSaleDaily_in
--   etl.ReloadDay: reads stage.Sale
--   etl.ReloadDay: writes dw.FactSaleDaily
--   etl.ReloadDay: writes dw.FactSaleDaily_in
--   etl.ReloadDay: writes dw.FactSaleDaily_out
--   etl.ReloadDay: dw.FactSaleDaily.Amount <- dw.FactSaleDaily_in.Amount
--   etl.ReloadDay: dw.FactSaleDaily.ProductKey <- dw.FactSaleDaily_in.ProductKey
--   etl.ReloadDay: dw.FactSaleDaily.Qty <- dw.FactSaleDaily_in.Qty
--   etl.ReloadDay: dw.FactSaleDaily.SoldOn <- dw.FactSaleDaily_in.SoldOn
--   etl.ReloadDay: dw.FactSaleDaily_in.Amount <- dw.FactSale.Amount (aggregation)
--   etl.ReloadDay: dw.FactSaleDaily_in.Amount <- stage.Sale.Amount (aggregation)
--   etl.ReloadDay: dw.FactSaleDaily_in.Amount <~ dw.DimProduct.ProductCode (join)
--   etl.ReloadDay: dw.FactSaleDaily_in.Amount <~ dw.DimProduct.ProductKey (group by)
--   etl.ReloadDay: dw.FactSaleDaily_in.Amount <~ dw.FactSale.ProductKey (group by)
--   etl.ReloadDay: dw.FactSaleDaily_in.Amount <~ dw.FactSale.SoldOn (filter)
--   etl.ReloadDay: dw.FactSaleDaily_in.Amount <~ dw.FactSale.SoldOn (group by)
--   etl.ReloadDay: dw.FactSaleDaily_in.Amount <~ stage.Sale.ProductCode (join)
--   etl.ReloadDay: dw.FactSaleDaily_in.Amount <~ stage.Sale.SoldOn (filter)
--   etl.ReloadDay: dw.FactSaleDaily_in.Amount <~ stage.Sale.SoldOn (group by)
--   etl.ReloadDay: dw.FactSaleDaily_in.ProductKey <- dw.DimProduct.ProductKey
--   etl.ReloadDay: dw.FactSaleDaily_in.ProductKey <- dw.FactSale.ProductKey
--   etl.ReloadDay: dw.FactSaleDaily_in.ProductKey <~ dw.DimProduct.ProductCode (join)
--   etl.ReloadDay: dw.FactSaleDaily_in.ProductKey <~ dw.DimProduct.ProductKey (group by)
--   etl.ReloadDay: dw.FactSaleDaily_in.ProductKey <~ dw.FactSale.ProductKey (group by)
--   etl.ReloadDay: dw.FactSaleDaily_in.ProductKey <~ dw.FactSale.SoldOn (filter)
--   etl.ReloadDay: dw.FactSaleDaily_in.ProductKey <~ dw.FactSale.SoldOn (group by)
--   etl.ReloadDay: dw.FactSaleDaily_in.ProductKey <~ stage.Sale.ProductCode (join)
--   etl.ReloadDay: dw.FactSaleDaily_in.ProductKey <~ stage.Sale.SoldOn (filter)
--   etl.ReloadDay: dw.FactSaleDaily_in.ProductKey <~ stage.Sale.SoldOn (group by)
--   etl.ReloadDay: dw.FactSaleDaily_in.Qty <- dw.FactSale.Qty (aggregation)
--   etl.ReloadDay: dw.FactSaleDaily_in.Qty <- stage.Sale.Qty (aggregation)
--   etl.ReloadDay: dw.FactSaleDaily_in.Qty <~ dw.DimProduct.ProductCode (join)
--   etl.ReloadDay: dw.FactSaleDaily_in.Qty <~ dw.DimProduct.ProductKey (group by)
--   etl.ReloadDay: dw.FactSaleDaily_in.Qty <~ dw.FactSale.ProductKey (group by)
--   etl.ReloadDay: dw.FactSaleDaily_in.Qty <~ dw.FactSale.SoldOn (filter)
--   etl.ReloadDay: dw.FactSaleDaily_in.Qty <~ dw.FactSale.SoldOn (group by)
--   etl.ReloadDay: dw.FactSaleDaily_in.Qty <~ stage.Sale.ProductCode (join)
--   etl.ReloadDay: dw.FactSaleDaily_in.Qty <~ stage.Sale.SoldOn (filter)
--   etl.ReloadDay: dw.FactSaleDaily_in.Qty <~ stage.Sale.SoldOn (group by)
--   etl.ReloadDay: dw.FactSaleDaily_in.SoldOn <- dw.FactSale.SoldOn
--   etl.ReloadDay: dw.FactSaleDaily_in.SoldOn <- stage.Sale.SoldOn
--   etl.ReloadDay: dw.FactSaleDaily_in.SoldOn <~ dw.DimProduct.ProductCode (join)
--   etl.ReloadDay: dw.FactSaleDaily_in.SoldOn <~ dw.DimProduct.ProductKey (group by)
--   etl.ReloadDay: dw.FactSaleDaily_in.SoldOn <~ dw.FactSale.ProductKey (group by)
--   etl.ReloadDay: dw.FactSaleDaily_in.SoldOn <~ dw.FactSale.SoldOn (filter)
--   etl.ReloadDay: dw.FactSaleDaily_in.SoldOn <~ dw.FactSale.SoldOn (group by)
--   etl.ReloadDay: dw.FactSaleDaily_in.SoldOn <~ stage.Sale.ProductCode (join)
--   etl.ReloadDay: dw.FactSaleDaily_in.SoldOn <~ stage.Sale.SoldOn (filter)
--   etl.ReloadDay: dw.FactSaleDaily_in.SoldOn <~ stage.Sale.SoldOn (group by)
--   etl.ReloadDay: dw.FactSaleDaily_out.Amount <- dw.FactSaleDaily.Amount
--   etl.ReloadDay: dw.FactSaleDaily_out.ProductKey <- dw.FactSaleDaily.ProductKey
--   etl.ReloadDay: dw.FactSaleDaily_out.Qty <- dw.FactSaleDaily.Qty
--   etl.ReloadDay: dw.FactSaleDaily_out.SoldOn <- dw.FactSaleDaily.SoldOn
