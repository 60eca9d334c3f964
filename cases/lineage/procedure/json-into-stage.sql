-- A document is taken apart, rows without a key are rejected, the rest is upserted.
-- catalog: warehouse

CREATE TABLE stage.Message_ (Id int, Body nvarchar(max), At datetime2);
GO
CREATE PROCEDURE etl.ReadMessages @last int
AS
BEGIN
    DECLARE @doc nvarchar(max), @id int = @last;
    CREATE TABLE #line (SaleNo int, Code varchar(20), Qty int, SentAt datetime2);

    WHILE 1 = 1
    BEGIN
        SET @doc = NULL;
        SELECT TOP (1) @id = m.Id, @doc = m.Body FROM stage.Message_ AS m WHERE m.Id > @id ORDER BY m.Id;
        IF @doc IS NULL BREAK;
        INSERT INTO #line (SaleNo, Code, Qty, SentAt)
        SELECT j.SaleNo, j.Code, j.Qty, (SELECT At FROM stage.Message_ WHERE Id = @id)
        FROM   OPENJSON(@doc, '$.lines') WITH (SaleNo int '$.no', Code varchar(20) '$.code', Qty int '$.qty') AS j;
    END;

    INSERT INTO etl.Rejected (SaleNo, Reason) SELECT SaleNo, N'no product' FROM #line WHERE Code IS NULL;

    MERGE dw.FactSale AS t
    USING (SELECT l.SaleNo, p.ProductKey, l.Qty, CAST(l.SentAt AS date) AS SoldOn FROM #line AS l JOIN dw.DimProduct AS p ON p.ProductCode = l.Code) AS s
    ON (s.SaleNo = t.SaleNo)
    WHEN MATCHED THEN UPDATE SET Qty = s.Qty, SoldOn = s.SoldOn
    WHEN NOT MATCHED THEN INSERT (SaleNo, ProductKey, SoldOn, Qty) VALUES (s.SaleNo, s.ProductKey, s.SoldOn, s.Qty);
END;

-- lineage:
--   etl.ReadMessages: reads dw.DimProduct
--   etl.ReadMessages: reads stage.Message_
--   etl.ReadMessages: writes dw.FactSale
--   etl.ReadMessages: writes etl.Rejected
--   etl.ReadMessages: dw.FactSale.ProductKey <- dw.DimProduct.ProductKey
--   etl.ReadMessages: dw.FactSale.ProductKey <~ dw.DimProduct.ProductCode (join)
--   etl.ReadMessages: dw.FactSale.ProductKey <~ dw.FactSale.SaleNo (join)
--   etl.ReadMessages: dw.FactSale.ProductKey <~ stage.Message_.Body (join)
--   etl.ReadMessages: dw.FactSale.ProductKey <~ stage.Message_.Id (filter)
--   etl.ReadMessages: dw.FactSale.ProductKey <~ stage.Message_.Id (sort)
--   etl.ReadMessages: dw.FactSale.Qty <- stage.Message_.Body (transformation)
--   etl.ReadMessages: dw.FactSale.Qty <~ dw.DimProduct.ProductCode (join)
--   etl.ReadMessages: dw.FactSale.Qty <~ dw.FactSale.SaleNo (join)
--   etl.ReadMessages: dw.FactSale.Qty <~ stage.Message_.Body (join)
--   etl.ReadMessages: dw.FactSale.Qty <~ stage.Message_.Id (filter)
--   etl.ReadMessages: dw.FactSale.Qty <~ stage.Message_.Id (sort)
--   etl.ReadMessages: dw.FactSale.SaleNo <- stage.Message_.Body (transformation)
--   etl.ReadMessages: dw.FactSale.SaleNo <~ dw.DimProduct.ProductCode (join)
--   etl.ReadMessages: dw.FactSale.SaleNo <~ dw.FactSale.SaleNo (join)
--   etl.ReadMessages: dw.FactSale.SaleNo <~ stage.Message_.Body (join)
--   etl.ReadMessages: dw.FactSale.SaleNo <~ stage.Message_.Id (filter)
--   etl.ReadMessages: dw.FactSale.SaleNo <~ stage.Message_.Id (sort)
--   etl.ReadMessages: dw.FactSale.SoldOn <- stage.Message_.At (transformation)
--   etl.ReadMessages: dw.FactSale.SoldOn <~ dw.DimProduct.ProductCode (join)
--   etl.ReadMessages: dw.FactSale.SoldOn <~ dw.FactSale.SaleNo (join)
--   etl.ReadMessages: dw.FactSale.SoldOn <~ stage.Message_.Body (join)
--   etl.ReadMessages: dw.FactSale.SoldOn <~ stage.Message_.Id (filter)
--   etl.ReadMessages: dw.FactSale.SoldOn <~ stage.Message_.Id (sort)
--   etl.ReadMessages: etl.Rejected.Reason <~ stage.Message_.Body (filter)
--   etl.ReadMessages: etl.Rejected.Reason <~ stage.Message_.Id (filter)
--   etl.ReadMessages: etl.Rejected.Reason <~ stage.Message_.Id (sort)
--   etl.ReadMessages: etl.Rejected.SaleNo <- stage.Message_.Body (transformation)
--   etl.ReadMessages: etl.Rejected.SaleNo <~ stage.Message_.Body (filter)
--   etl.ReadMessages: etl.Rejected.SaleNo <~ stage.Message_.Id (filter)
--   etl.ReadMessages: etl.Rejected.SaleNo <~ stage.Message_.Id (sort)
