-- Where @x = '' or LEN(@x) = 0 holds, @x is not NULL: what ISNULL has for that is not run.

CREATE TABLE dbo.Invoice (Id int);
CREATE TABLE dbo.Customer (Id int);
GO
CREATE PROCEDURE dbo.PurgeInvoices @suffix nvarchar(20) = NULL AS
DECLARE @sql nvarchar(max);
IF LEN(@suffix) = 0 SET @sql = N'DELETE FROM dbo.Invoice' + ISNULL(@suffix, N'Archive');
EXEC sp_executesql @sql;
GO
CREATE PROCEDURE dbo.PurgeCustomers @suffix nvarchar(20) = NULL AS
DECLARE @sql nvarchar(max);
IF @suffix = N'' SET @sql = N'DELETE FROM dbo.Customer' + ISNULL(@suffix, N'Archive');
EXEC sp_executesql @sql;

-- lineage:
--   dbo.PurgeCustomers: writes dbo.Customer [dynamic]
--   dbo.PurgeInvoices: writes dbo.Invoice [dynamic]
