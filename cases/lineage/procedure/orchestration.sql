-- A master procedure: what its steps fill in a temp table of its own goes into the log.
-- catalog: warehouse

CREATE PROCEDURE etl.StepClients @rows int OUTPUT AS
BEGIN
    INSERT INTO dw.DimClient (ClientCode, FullName) SELECT s.ClientCode, s.FullName FROM stage.Client AS s;
    SELECT @rows = COUNT(c.ClientKey) FROM dw.DimClient AS c;
    INSERT INTO #done SELECT N'clients', MAX(s.ChangedAt), NULL FROM stage.Client AS s;
END;
GO
CREATE PROCEDURE etl.StepSales @rows int OUTPUT AS
BEGIN
    INSERT INTO dw.FactSale (SaleNo, Amount) SELECT s.SaleNo, s.Amount FROM stage.Sale AS s;
    SET @rows = @@ROWCOUNT;
    INSERT INTO #done (Name, Note) SELECT N'sales', MAX(s.Currency) FROM stage.Sale AS s;
END;
GO
CREATE PROCEDURE etl.RunAll AS
BEGIN
    DECLARE @clients int, @sales int;
    CREATE TABLE #done (Name nvarchar(100), UpTo datetime2, Note nvarchar(100));
    EXEC etl.StepClients @clients OUTPUT;
    EXEC etl.StepSales @rows = @sales OUTPUT;
    INSERT INTO etl.RunLog (Step, Rows, StartedAt, Message)
    SELECT d.Name, CASE d.Name WHEN N'clients' THEN @clients ELSE @sales END, d.UpTo, d.Note FROM #done AS d;
END;

-- lineage:
--   etl.RunAll: calls etl.StepClients
--   etl.RunAll: calls etl.StepSales
--   etl.RunAll: writes etl.RunLog
--   etl.StepClients: reads dw.DimClient
--   etl.StepClients: reads stage.Client
--   etl.StepClients: writes dw.DimClient
--   etl.StepSales: reads stage.Sale
--   etl.StepSales: writes dw.FactSale
--   etl.RunAll: etl.RunLog.Message <- stage.Sale.Currency (aggregation)
--   etl.RunAll: etl.RunLog.Rows <- dw.DimClient.ClientKey (aggregation)
--   etl.RunAll: etl.RunLog.StartedAt <- stage.Client.ChangedAt (aggregation)
--   etl.StepClients: dw.DimClient.ClientCode <- stage.Client.ClientCode
--   etl.StepClients: dw.DimClient.FullName <- stage.Client.FullName
--   etl.StepSales: dw.FactSale.Amount <- stage.Sale.Amount
--   etl.StepSales: dw.FactSale.SaleNo <- stage.Sale.SaleNo
