-- ASCII, UNICODE, ABS and SIGN of constants are worked out, and decide; of an empty text a code is NULL, and one beyond the code page's first half is not known.
-- catalog: sales

CREATE PROCEDURE dbo.Decided AS
DECLARE @name nvarchar(20) = N'Archive', @sql nvarchar(max), @step int = -3;
IF ASCII(@name) = 65 AND UNICODE(N'я') = 1103 AND SIGN(@step) = -1
    SET @sql = N'INSERT INTO dbo.' + @name + N' (Id) SELECT Id FROM dbo.Orders;';
ELSE
    SET @sql = N'INSERT INTO dbo.Facts (CustomerId) SELECT Id FROM dbo.Customers;';
EXEC (@sql);
SET @sql = SUBSTRING(N'..TRUNCATE TABLE dbo.Lines;', ABS(@step), 100);
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Empty_Text AS
DECLARE @sql nvarchar(max) = N'TRUNCATE TABLE dbo.Audit;';
IF ASCII(N'') = 0 SET @sql = N'TRUNCATE TABLE dbo.Settings;';
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Not_Known AS
DECLARE @sql nvarchar(max) = N'TRUNCATE TABLE dbo.Audit;';
IF ASCII(N'я') = 63 SET @sql = N'TRUNCATE TABLE dbo.Settings;';
EXEC (@sql);

-- lineage:
--   dbo.Decided: reads dbo.Orders [dynamic]
--   dbo.Decided: writes dbo.Archive [dynamic]
--   dbo.Decided: writes dbo.Lines [dynamic]
--   dbo.Empty_Text: writes dbo.Audit [dynamic]
--   dbo.Not_Known: writes dbo.Audit [dynamic]
--   dbo.Not_Known: writes dbo.Settings [dynamic]
--   dbo.Decided: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
