-- Where LEN(@x) > 0 does not hold, however it is written, @x is empty: no text has it in it.

CREATE TABLE dbo.Invoice (Id int, Customer int, Amount money);
GO
CREATE PROCEDURE dbo.PurgeInvoices @column sysname, @value nvarchar(40) AS
DECLARE @filter nvarchar(max) = N'i.[' + @column + N'] = ''' + @value + N'''', @sql nvarchar(max);
IF LEN(@filter) > 0 SET @filter = N' AND (' + @filter + N')';
SET @sql = N'DELETE i FROM dbo.Invoice AS i WHERE i.Id = 1' + @filter;
EXEC sp_executesql @sql;
GO
CREATE PROCEDURE dbo.RaiseInvoices @filter nvarchar(200) AS
DECLARE @sql nvarchar(max) = N'UPDATE dbo.Invoice SET Amount = Amount * 2 WHERE Customer = 1';
IF 1 > LEN(LTRIM(ISNULL(@filter, N''))) SET @sql = @sql + @filter + N' AND Id > 0';
EXEC sp_executesql @sql;

-- lineage:
--   dbo.PurgeInvoices: reads dbo.Invoice [dynamic]
--   dbo.PurgeInvoices: writes dbo.Invoice [dynamic]
--   dbo.RaiseInvoices: writes dbo.Invoice [dynamic]
--   dbo.RaiseInvoices: dbo.Invoice.Amount <- dbo.Invoice.Amount (transformation) [dynamic]
--   dbo.RaiseInvoices: dbo.Invoice.Amount <~ dbo.Invoice.Customer (filter) [dynamic]
--   dbo.RaiseInvoices: dbo.Invoice.Amount <~ dbo.Invoice.Id (filter) [dynamic]
--   HW3002: The name i.[{@column}] is only partly known at run time; no edge is drawn.
