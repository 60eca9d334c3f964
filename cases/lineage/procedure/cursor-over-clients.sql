-- A cursor with an inner loop: totals are gathered in variables and written a row at a time.
-- catalog: warehouse

CREATE PROCEDURE etl.TotalsByClient
AS
BEGIN
    DECLARE @key int, @code varchar(20), @amount decimal(18, 2), @total decimal(18, 2), @last date, @soldOn date;

    DECLARE clients CURSOR LOCAL FAST_FORWARD FOR
        SELECT ClientKey, ClientCode FROM dw.DimClient WHERE IsCurrent = 1 ORDER BY ClientKey;
    OPEN clients;
    FETCH NEXT FROM clients INTO @key, @code;

    WHILE @@FETCH_STATUS = 0
    BEGIN
        SELECT @total = 0, @last = NULL;
        DECLARE sales CURSOR LOCAL FOR SELECT s.Amount, s.SoldOn FROM stage.Sale AS s WHERE s.ClientCode = @code;
        OPEN sales;
        FETCH NEXT FROM sales INTO @amount, @soldOn;
        WHILE @@FETCH_STATUS = 0
        BEGIN
            SET @total += @amount;
            IF @last IS NULL OR @soldOn > @last SET @last = @soldOn;
            FETCH NEXT FROM sales INTO @amount, @soldOn;
        END;
        CLOSE sales;
        DEALLOCATE sales;

        INSERT INTO dw.FactSaleDaily (SoldOn, ProductKey, Amount) VALUES (@last, @key, @total);
        FETCH NEXT FROM clients INTO @key, @code;
    END;

    CLOSE clients;
    DEALLOCATE clients;
END;

-- lineage:
--   etl.TotalsByClient: reads dw.DimClient
--   etl.TotalsByClient: reads stage.Sale
--   etl.TotalsByClient: writes dw.FactSaleDaily
--   etl.TotalsByClient: dw.FactSaleDaily.Amount <- stage.Sale.Amount (transformation)
--   etl.TotalsByClient: dw.FactSaleDaily.Amount <~ dw.DimClient.ClientCode (filter)
--   etl.TotalsByClient: dw.FactSaleDaily.Amount <~ dw.DimClient.ClientKey (sort)
--   etl.TotalsByClient: dw.FactSaleDaily.Amount <~ dw.DimClient.IsCurrent (filter)
--   etl.TotalsByClient: dw.FactSaleDaily.Amount <~ stage.Sale.ClientCode (filter)
--   etl.TotalsByClient: dw.FactSaleDaily.ProductKey <- dw.DimClient.ClientKey
--   etl.TotalsByClient: dw.FactSaleDaily.ProductKey <~ dw.DimClient.ClientKey (sort)
--   etl.TotalsByClient: dw.FactSaleDaily.ProductKey <~ dw.DimClient.IsCurrent (filter)
--   etl.TotalsByClient: dw.FactSaleDaily.SoldOn <- stage.Sale.SoldOn
--   etl.TotalsByClient: dw.FactSaleDaily.SoldOn <~ dw.DimClient.ClientCode (filter)
--   etl.TotalsByClient: dw.FactSaleDaily.SoldOn <~ dw.DimClient.ClientKey (sort)
--   etl.TotalsByClient: dw.FactSaleDaily.SoldOn <~ dw.DimClient.IsCurrent (filter)
--   etl.TotalsByClient: dw.FactSaleDaily.SoldOn <~ stage.Sale.ClientCode (filter)
