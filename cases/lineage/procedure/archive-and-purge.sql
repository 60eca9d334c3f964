-- Old rows move to an archive in portions, a log is kept of how far it came.
-- catalog: warehouse

CREATE TABLE dw.FactSaleArchive (SaleNo int, ClientKey int, ProductKey int, SoldOn date, Qty int, Amount decimal(18, 2), LoadId int, ArchivedAt datetime2);
GO
CREATE PROCEDURE etl.Archive_ @keepDays int, @portion int = 5000
AS
BEGIN
    SET NOCOUNT ON;
    DECLARE @border date, @done int = 1, @last date;
    SELECT @border = DATEADD(day, -@keepDays, MAX(f.SoldOn)) FROM dw.FactSale AS f;

    WHILE @done > 0
    BEGIN
        WITH old AS (
            SELECT TOP (@portion) * FROM dw.FactSale WHERE SoldOn < @border ORDER BY SoldOn
        )
        DELETE FROM old
        OUTPUT deleted.*, SYSUTCDATETIME() INTO dw.FactSaleArchive;
        SET @done = @@ROWCOUNT;
    END;

    SELECT TOP (1) @last = a.SoldOn FROM dw.FactSaleArchive AS a ORDER BY a.SoldOn DESC;
    UPDATE etl.Watermark SET LoadedTo = @last WHERE TableName = N'archive';
END;

-- lineage:
--   etl.Archive_: reads dw.FactSale
--   etl.Archive_: reads dw.FactSaleArchive
--   etl.Archive_: writes dw.FactSale
--   etl.Archive_: writes dw.FactSaleArchive
--   etl.Archive_: writes etl.Watermark
--   etl.Archive_: dw.FactSaleArchive.Amount <- dw.FactSale.Amount
--   etl.Archive_: dw.FactSaleArchive.Amount <~ dw.FactSale.SoldOn (filter)
--   etl.Archive_: dw.FactSaleArchive.Amount <~ dw.FactSale.SoldOn (sort)
--   etl.Archive_: dw.FactSaleArchive.ArchivedAt <~ dw.FactSale.SoldOn (filter)
--   etl.Archive_: dw.FactSaleArchive.ArchivedAt <~ dw.FactSale.SoldOn (sort)
--   etl.Archive_: dw.FactSaleArchive.ClientKey <- dw.FactSale.ClientKey
--   etl.Archive_: dw.FactSaleArchive.ClientKey <~ dw.FactSale.SoldOn (filter)
--   etl.Archive_: dw.FactSaleArchive.ClientKey <~ dw.FactSale.SoldOn (sort)
--   etl.Archive_: dw.FactSaleArchive.LoadId <- dw.FactSale.LoadId
--   etl.Archive_: dw.FactSaleArchive.LoadId <~ dw.FactSale.SoldOn (filter)
--   etl.Archive_: dw.FactSaleArchive.LoadId <~ dw.FactSale.SoldOn (sort)
--   etl.Archive_: dw.FactSaleArchive.ProductKey <- dw.FactSale.ProductKey
--   etl.Archive_: dw.FactSaleArchive.ProductKey <~ dw.FactSale.SoldOn (filter)
--   etl.Archive_: dw.FactSaleArchive.ProductKey <~ dw.FactSale.SoldOn (sort)
--   etl.Archive_: dw.FactSaleArchive.Qty <- dw.FactSale.Qty
--   etl.Archive_: dw.FactSaleArchive.Qty <~ dw.FactSale.SoldOn (filter)
--   etl.Archive_: dw.FactSaleArchive.Qty <~ dw.FactSale.SoldOn (sort)
--   etl.Archive_: dw.FactSaleArchive.SaleNo <- dw.FactSale.SaleNo
--   etl.Archive_: dw.FactSaleArchive.SaleNo <~ dw.FactSale.SoldOn (filter)
--   etl.Archive_: dw.FactSaleArchive.SaleNo <~ dw.FactSale.SoldOn (sort)
--   etl.Archive_: dw.FactSaleArchive.SoldOn <- dw.FactSale.SoldOn
--   etl.Archive_: dw.FactSaleArchive.SoldOn <~ dw.FactSale.SoldOn (filter)
--   etl.Archive_: dw.FactSaleArchive.SoldOn <~ dw.FactSale.SoldOn (sort)
--   etl.Archive_: etl.Watermark.LoadedTo <- dw.FactSaleArchive.SoldOn
--   etl.Archive_: etl.Watermark.LoadedTo <~ dw.FactSaleArchive.SoldOn (sort)
--   etl.Archive_: etl.Watermark.LoadedTo <~ etl.Watermark.TableName (filter)
