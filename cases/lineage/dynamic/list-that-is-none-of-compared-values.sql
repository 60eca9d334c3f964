-- A list that is repeated is told where it makes columns, values of a row or names, and so is a text that IN does not quote.

CREATE TYPE dbo.CustomerList AS TABLE (CustomerId int NOT NULL, Code nvarchar(50));
GO
CREATE TABLE dbo.Invoice (CustomerId int, Code nvarchar(50), Total money);
GO
CREATE TABLE dbo.Report (Total money);
GO

CREATE PROCEDURE dbo.ReportAsRow @customers dbo.CustomerList READONLY
AS
BEGIN
    DECLARE @list nvarchar(max), @sql nvarchar(max);
    SELECT @list = STRING_AGG(CAST(CustomerId AS nvarchar(20)), N',') FROM @customers;
    SET @sql = N'INSERT INTO dbo.Report VALUES (' + @list + N')';
    EXEC (@sql);
END;
GO

CREATE PROCEDURE dbo.ReportPivoted @customers dbo.CustomerList READONLY
AS
BEGIN
    DECLARE @list nvarchar(max), @sql nvarchar(max);
    SELECT @list = STRING_AGG(QUOTENAME(Code), N',') FROM @customers;
    SET @sql = N'INSERT INTO dbo.Report (Total) SELECT p.CustomerId FROM dbo.Invoice PIVOT (SUM(Total) FOR Code IN (' + @list + N')) AS p';
    EXEC (@sql);
END;
GO

CREATE PROCEDURE dbo.ReportOfWords @customers dbo.CustomerList READONLY
AS
BEGIN
    DECLARE @list nvarchar(max), @sql nvarchar(max);
    SELECT @list = STUFF((SELECT N',' + Code FROM @customers FOR XML PATH(''), TYPE).value('.', 'nvarchar(max)'), 1, 1, N'');
    SET @sql = N'INSERT INTO dbo.Report (Total) SELECT SUM(Total) FROM dbo.Invoice WHERE CustomerId IN (' + @list + N')';
    EXEC (@sql);
END;
GO

-- lineage:
--   dbo.ReportAsRow: writes dbo.Report [dynamic]
--   dbo.ReportOfWords: reads dbo.Invoice [dynamic]
--   dbo.ReportOfWords: writes dbo.Report [dynamic]
--   dbo.ReportPivoted: reads dbo.Invoice [dynamic]
--   dbo.ReportPivoted: writes dbo.Report [dynamic]
--   dbo.ReportOfWords: dbo.Report.Total <- dbo.Invoice.Total (aggregation) [dynamic]
--   dbo.ReportOfWords: dbo.Report.Total <~ dbo.Invoice.CustomerId (filter) [dynamic]
--   dbo.ReportPivoted: dbo.Report.Total <- dbo.Invoice.CustomerId [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: how often STRING_AGG(CAST(CustomerId AS nvarchar(20)), N',') is repeated.
--   HW3002: The name [{Code}] is only partly known at run time; no edge is drawn.
--   HW3001: This SQL is put together at run time and its text is not known: how often STRING_AGG(QUOTENAME(Code), N',') is repeated.
--   HW3001: This SQL is put together at run time and its text is not known: Code.
