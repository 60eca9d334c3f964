-- How many values IN compares changes nothing, and a number in a column of a temp table, table variable or table parameter hides nothing.

CREATE TYPE dbo.CustomerList AS TABLE (CustomerId int NOT NULL, Code nvarchar(50));
GO
CREATE TABLE dbo.Invoice (CustomerId int, Code nvarchar(50), Total money);
GO
CREATE TABLE dbo.Report (Total money);
GO

CREATE PROCEDURE dbo.ReportOfNumbers @customers dbo.CustomerList READONLY
AS
BEGIN
    DECLARE @list nvarchar(max), @sql nvarchar(max), @id int;
    SELECT @list = STUFF((SELECT N',' + CAST(CustomerId AS nvarchar(20)) FROM @customers FOR XML PATH(''), TYPE).value('.', 'nvarchar(max)'), 1, 1, N'');
    SET @sql = N'INSERT INTO dbo.Report (Total) SELECT SUM(Total) FROM dbo.Invoice WHERE CustomerId IN (' + @list + N')';
    EXEC (@sql);
    SET @list = N'0';
    DECLARE c CURSOR FOR SELECT CustomerId FROM @customers;
    OPEN c;
    FETCH NEXT FROM c INTO @id;
    WHILE @@FETCH_STATUS = 0
    BEGIN
        SET @list = @list + N', ' + CAST(@id AS nvarchar(20));
        FETCH NEXT FROM c INTO @id;
    END;
    SET @sql = N'INSERT INTO dbo.Report (Total) SELECT SUM(Total) FROM dbo.Invoice WHERE NOT CustomerId IN (' + @list + N')';
    EXEC (@sql);
END;
GO

CREATE PROCEDURE dbo.ReportOfCodes @customers dbo.CustomerList READONLY
AS
BEGIN
    DECLARE @list nvarchar(max), @sql nvarchar(max);
    SELECT @list = STRING_AGG(N'''' + REPLACE(Code, N'''', N'''''') + N'''', N',') FROM @customers;
    SET @sql = N'INSERT INTO dbo.Report (Total) SELECT SUM(Total) FROM dbo.Invoice WHERE Code IN (' + @list + N')';
    EXEC (@sql);
END;
GO

CREATE PROCEDURE dbo.ReportOfLargest
AS
BEGIN
    CREATE TABLE #customers (CustomerId bigint, Source sysname);
    INSERT INTO #customers (CustomerId, Source) SELECT CustomerId, Code FROM dbo.Invoice;
    DECLARE @sql nvarchar(max);
    SELECT @sql = N'INSERT INTO dbo.Report (Total) SELECT Total FROM dbo.Invoice WHERE CustomerId = ' + CAST(c.CustomerId AS nvarchar(20)) FROM #customers AS c;
    EXEC (@sql);
END;
GO

-- lineage:
--   dbo.ReportOfCodes: reads dbo.Invoice [dynamic]
--   dbo.ReportOfCodes: writes dbo.Report [dynamic]
--   dbo.ReportOfLargest: reads dbo.Invoice [parsed, dynamic]
--   dbo.ReportOfLargest: writes dbo.Report [dynamic]
--   dbo.ReportOfNumbers: reads dbo.Invoice [dynamic]
--   dbo.ReportOfNumbers: writes dbo.Report [dynamic]
--   dbo.ReportOfCodes: dbo.Report.Total <- dbo.Invoice.Total (aggregation) [dynamic]
--   dbo.ReportOfCodes: dbo.Report.Total <~ dbo.Invoice.Code (filter) [dynamic]
--   dbo.ReportOfLargest: dbo.Report.Total <- dbo.Invoice.Total [dynamic]
--   dbo.ReportOfLargest: dbo.Report.Total <~ dbo.Invoice.CustomerId (filter) [dynamic]
--   dbo.ReportOfNumbers: dbo.Report.Total <- dbo.Invoice.Total (aggregation) [dynamic]
--   dbo.ReportOfNumbers: dbo.Report.Total <~ dbo.Invoice.CustomerId (filter) [dynamic]
