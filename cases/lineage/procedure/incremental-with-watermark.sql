-- An incremental load between two watermarks, which it moves on.
-- catalog: warehouse

CREATE PROCEDURE etl.LoadSales @full bit = 0
AS
BEGIN
    SET NOCOUNT ON
    DECLARE @from int, @to int, @rows int

    IF @full = 1
        SET @from = 0
    ELSE
        SELECT @from = LastNo FROM etl.Watermark WHERE TableName = N'sale'

    SELECT @to = MAX(SaleNo) FROM stage.Sale

    IF @to IS NULL OR @to <= @from
    BEGIN
        INSERT INTO etl.RunLog (Step, Rows) VALUES (N'sale', 0)
        RETURN 0
    END

    INSERT INTO dw.FactSale (SaleNo, ClientKey, ProductKey, SoldOn, Qty, Amount, LoadId)
    SELECT s.SaleNo, ISNULL(c.ClientKey, -1), ISNULL(p.ProductKey, -1), s.SoldOn, s.Qty,
           s.Amount * CASE WHEN s.Currency = 'EUR' THEN 1 ELSE r.Rate END, s.LoadId
    FROM   stage.Sale AS s
    LEFT JOIN dw.DimClient  AS c ON c.ClientCode = s.ClientCode AND c.IsCurrent = 1
    LEFT JOIN dw.DimProduct AS p ON p.ProductCode = s.ProductCode
    OUTER APPLY (
        SELECT TOP (1) Rate FROM dw.Rate WHERE Currency = s.Currency AND RateOn <= s.SoldOn ORDER BY RateOn DESC
    ) AS r
    WHERE  s.SaleNo > @from AND s.SaleNo <= @to

    SET @rows = @@ROWCOUNT
    UPDATE etl.Watermark SET LastNo = @to, LoadedTo = SYSUTCDATETIME() WHERE TableName = N'sale'
    INSERT INTO etl.RunLog (Step, Rows, Message) VALUES (N'sale', @rows, CONCAT(N'from ', @from, N' to ', @to))
    RETURN @rows
END

-- lineage:
--   etl.LoadSales: reads dw.DimClient
--   etl.LoadSales: reads dw.DimProduct
--   etl.LoadSales: reads dw.Rate
--   etl.LoadSales: reads etl.Watermark
--   etl.LoadSales: reads stage.Sale
--   etl.LoadSales: writes dw.FactSale
--   etl.LoadSales: writes etl.RunLog
--   etl.LoadSales: writes etl.Watermark
--   etl.LoadSales: dw.FactSale.Amount <- dw.Rate.Rate (transformation)
--   etl.LoadSales: dw.FactSale.Amount <- stage.Sale.Amount (transformation)
--   etl.LoadSales: dw.FactSale.Amount <~ dw.DimClient.ClientCode (join)
--   etl.LoadSales: dw.FactSale.Amount <~ dw.DimClient.IsCurrent (join)
--   etl.LoadSales: dw.FactSale.Amount <~ dw.DimProduct.ProductCode (join)
--   etl.LoadSales: dw.FactSale.Amount <~ dw.Rate.Currency (filter)
--   etl.LoadSales: dw.FactSale.Amount <~ dw.Rate.RateOn (filter)
--   etl.LoadSales: dw.FactSale.Amount <~ dw.Rate.RateOn (sort)
--   etl.LoadSales: dw.FactSale.Amount <~ etl.Watermark.LastNo (filter)
--   etl.LoadSales: dw.FactSale.Amount <~ etl.Watermark.TableName (filter)
--   etl.LoadSales: dw.FactSale.Amount <~ stage.Sale.ClientCode (join)
--   etl.LoadSales: dw.FactSale.Amount <~ stage.Sale.Currency (conditional)
--   etl.LoadSales: dw.FactSale.Amount <~ stage.Sale.Currency (filter)
--   etl.LoadSales: dw.FactSale.Amount <~ stage.Sale.ProductCode (join)
--   etl.LoadSales: dw.FactSale.Amount <~ stage.Sale.SaleNo (filter)
--   etl.LoadSales: dw.FactSale.Amount <~ stage.Sale.SoldOn (filter)
--   etl.LoadSales: dw.FactSale.ClientKey <- dw.DimClient.ClientKey (transformation)
--   etl.LoadSales: dw.FactSale.ClientKey <~ dw.DimClient.ClientCode (join)
--   etl.LoadSales: dw.FactSale.ClientKey <~ dw.DimClient.ClientKey (conditional)
--   etl.LoadSales: dw.FactSale.ClientKey <~ dw.DimClient.IsCurrent (join)
--   etl.LoadSales: dw.FactSale.ClientKey <~ dw.DimProduct.ProductCode (join)
--   etl.LoadSales: dw.FactSale.ClientKey <~ dw.Rate.Currency (filter)
--   etl.LoadSales: dw.FactSale.ClientKey <~ dw.Rate.RateOn (filter)
--   etl.LoadSales: dw.FactSale.ClientKey <~ dw.Rate.RateOn (sort)
--   etl.LoadSales: dw.FactSale.ClientKey <~ etl.Watermark.LastNo (filter)
--   etl.LoadSales: dw.FactSale.ClientKey <~ etl.Watermark.TableName (filter)
--   etl.LoadSales: dw.FactSale.ClientKey <~ stage.Sale.ClientCode (join)
--   etl.LoadSales: dw.FactSale.ClientKey <~ stage.Sale.Currency (filter)
--   etl.LoadSales: dw.FactSale.ClientKey <~ stage.Sale.ProductCode (join)
--   etl.LoadSales: dw.FactSale.ClientKey <~ stage.Sale.SaleNo (filter)
--   etl.LoadSales: dw.FactSale.ClientKey <~ stage.Sale.SoldOn (filter)
--   etl.LoadSales: dw.FactSale.LoadId <- stage.Sale.LoadId
--   etl.LoadSales: dw.FactSale.LoadId <~ dw.DimClient.ClientCode (join)
--   etl.LoadSales: dw.FactSale.LoadId <~ dw.DimClient.IsCurrent (join)
--   etl.LoadSales: dw.FactSale.LoadId <~ dw.DimProduct.ProductCode (join)
--   etl.LoadSales: dw.FactSale.LoadId <~ dw.Rate.Currency (filter)
--   etl.LoadSales: dw.FactSale.LoadId <~ dw.Rate.RateOn (filter)
--   etl.LoadSales: dw.FactSale.LoadId <~ dw.Rate.RateOn (sort)
--   etl.LoadSales: dw.FactSale.LoadId <~ etl.Watermark.LastNo (filter)
--   etl.LoadSales: dw.FactSale.LoadId <~ etl.Watermark.TableName (filter)
--   etl.LoadSales: dw.FactSale.LoadId <~ stage.Sale.ClientCode (join)
--   etl.LoadSales: dw.FactSale.LoadId <~ stage.Sale.Currency (filter)
--   etl.LoadSales: dw.FactSale.LoadId <~ stage.Sale.ProductCode (join)
--   etl.LoadSales: dw.FactSale.LoadId <~ stage.Sale.SaleNo (filter)
--   etl.LoadSales: dw.FactSale.LoadId <~ stage.Sale.SoldOn (filter)
--   etl.LoadSales: dw.FactSale.ProductKey <- dw.DimProduct.ProductKey (transformation)
--   etl.LoadSales: dw.FactSale.ProductKey <~ dw.DimClient.ClientCode (join)
--   etl.LoadSales: dw.FactSale.ProductKey <~ dw.DimClient.IsCurrent (join)
--   etl.LoadSales: dw.FactSale.ProductKey <~ dw.DimProduct.ProductCode (join)
--   etl.LoadSales: dw.FactSale.ProductKey <~ dw.DimProduct.ProductKey (conditional)
--   etl.LoadSales: dw.FactSale.ProductKey <~ dw.Rate.Currency (filter)
--   etl.LoadSales: dw.FactSale.ProductKey <~ dw.Rate.RateOn (filter)
--   etl.LoadSales: dw.FactSale.ProductKey <~ dw.Rate.RateOn (sort)
--   etl.LoadSales: dw.FactSale.ProductKey <~ etl.Watermark.LastNo (filter)
--   etl.LoadSales: dw.FactSale.ProductKey <~ etl.Watermark.TableName (filter)
--   etl.LoadSales: dw.FactSale.ProductKey <~ stage.Sale.ClientCode (join)
--   etl.LoadSales: dw.FactSale.ProductKey <~ stage.Sale.Currency (filter)
--   etl.LoadSales: dw.FactSale.ProductKey <~ stage.Sale.ProductCode (join)
--   etl.LoadSales: dw.FactSale.ProductKey <~ stage.Sale.SaleNo (filter)
--   etl.LoadSales: dw.FactSale.ProductKey <~ stage.Sale.SoldOn (filter)
--   etl.LoadSales: dw.FactSale.Qty <- stage.Sale.Qty
--   etl.LoadSales: dw.FactSale.Qty <~ dw.DimClient.ClientCode (join)
--   etl.LoadSales: dw.FactSale.Qty <~ dw.DimClient.IsCurrent (join)
--   etl.LoadSales: dw.FactSale.Qty <~ dw.DimProduct.ProductCode (join)
--   etl.LoadSales: dw.FactSale.Qty <~ dw.Rate.Currency (filter)
--   etl.LoadSales: dw.FactSale.Qty <~ dw.Rate.RateOn (filter)
--   etl.LoadSales: dw.FactSale.Qty <~ dw.Rate.RateOn (sort)
--   etl.LoadSales: dw.FactSale.Qty <~ etl.Watermark.LastNo (filter)
--   etl.LoadSales: dw.FactSale.Qty <~ etl.Watermark.TableName (filter)
--   etl.LoadSales: dw.FactSale.Qty <~ stage.Sale.ClientCode (join)
--   etl.LoadSales: dw.FactSale.Qty <~ stage.Sale.Currency (filter)
--   etl.LoadSales: dw.FactSale.Qty <~ stage.Sale.ProductCode (join)
--   etl.LoadSales: dw.FactSale.Qty <~ stage.Sale.SaleNo (filter)
--   etl.LoadSales: dw.FactSale.Qty <~ stage.Sale.SoldOn (filter)
--   etl.LoadSales: dw.FactSale.SaleNo <- stage.Sale.SaleNo
--   etl.LoadSales: dw.FactSale.SaleNo <~ dw.DimClient.ClientCode (join)
--   etl.LoadSales: dw.FactSale.SaleNo <~ dw.DimClient.IsCurrent (join)
--   etl.LoadSales: dw.FactSale.SaleNo <~ dw.DimProduct.ProductCode (join)
--   etl.LoadSales: dw.FactSale.SaleNo <~ dw.Rate.Currency (filter)
--   etl.LoadSales: dw.FactSale.SaleNo <~ dw.Rate.RateOn (filter)
--   etl.LoadSales: dw.FactSale.SaleNo <~ dw.Rate.RateOn (sort)
--   etl.LoadSales: dw.FactSale.SaleNo <~ etl.Watermark.LastNo (filter)
--   etl.LoadSales: dw.FactSale.SaleNo <~ etl.Watermark.TableName (filter)
--   etl.LoadSales: dw.FactSale.SaleNo <~ stage.Sale.ClientCode (join)
--   etl.LoadSales: dw.FactSale.SaleNo <~ stage.Sale.Currency (filter)
--   etl.LoadSales: dw.FactSale.SaleNo <~ stage.Sale.ProductCode (join)
--   etl.LoadSales: dw.FactSale.SaleNo <~ stage.Sale.SaleNo (filter)
--   etl.LoadSales: dw.FactSale.SaleNo <~ stage.Sale.SoldOn (filter)
--   etl.LoadSales: dw.FactSale.SoldOn <- stage.Sale.SoldOn
--   etl.LoadSales: dw.FactSale.SoldOn <~ dw.DimClient.ClientCode (join)
--   etl.LoadSales: dw.FactSale.SoldOn <~ dw.DimClient.IsCurrent (join)
--   etl.LoadSales: dw.FactSale.SoldOn <~ dw.DimProduct.ProductCode (join)
--   etl.LoadSales: dw.FactSale.SoldOn <~ dw.Rate.Currency (filter)
--   etl.LoadSales: dw.FactSale.SoldOn <~ dw.Rate.RateOn (filter)
--   etl.LoadSales: dw.FactSale.SoldOn <~ dw.Rate.RateOn (sort)
--   etl.LoadSales: dw.FactSale.SoldOn <~ etl.Watermark.LastNo (filter)
--   etl.LoadSales: dw.FactSale.SoldOn <~ etl.Watermark.TableName (filter)
--   etl.LoadSales: dw.FactSale.SoldOn <~ stage.Sale.ClientCode (join)
--   etl.LoadSales: dw.FactSale.SoldOn <~ stage.Sale.Currency (filter)
--   etl.LoadSales: dw.FactSale.SoldOn <~ stage.Sale.ProductCode (join)
--   etl.LoadSales: dw.FactSale.SoldOn <~ stage.Sale.SaleNo (filter)
--   etl.LoadSales: dw.FactSale.SoldOn <~ stage.Sale.SoldOn (filter)
--   etl.LoadSales: etl.RunLog.Message <- etl.Watermark.LastNo (transformation)
--   etl.LoadSales: etl.RunLog.Message <- stage.Sale.SaleNo (aggregation)
--   etl.LoadSales: etl.RunLog.Message <~ etl.Watermark.TableName (filter)
--   etl.LoadSales: etl.Watermark.LastNo <- stage.Sale.SaleNo (aggregation)
--   etl.LoadSales: etl.Watermark.LastNo <~ etl.Watermark.TableName (filter)
--   etl.LoadSales: etl.Watermark.LoadedTo <~ etl.Watermark.TableName (filter)
