-- @x <> '' does not hold of NULL either, nor does LEN(@x) > 0: what ISNULL has for that is run too.

CREATE TABLE dbo.Invoice (Id int);
CREATE TABLE dbo.InvoiceArchive (Id int);
CREATE TABLE dbo.Customer (Id int);
CREATE TABLE dbo.CustomerArchive (Id int);
GO
CREATE PROCEDURE dbo.PurgeInvoices @suffix nvarchar(20) = NULL AS
DECLARE @sql nvarchar(max);
IF @suffix <> N'' RETURN;
SET @sql = N'DELETE FROM dbo.Invoice' + ISNULL(@suffix, N'Archive');
EXEC sp_executesql @sql;
GO
CREATE PROCEDURE dbo.PurgeCustomers @table sysname = NULL AS
DECLARE @sql nvarchar(max) = N'DELETE FROM dbo.CustomerArchive';
IF LEN(@table) > 0 RETURN;
IF @table IS NULL SET @sql = N'DELETE FROM dbo.Customer';
EXEC sp_executesql @sql;

-- lineage:
--   dbo.PurgeCustomers: writes dbo.Customer [dynamic]
--   dbo.PurgeCustomers: writes dbo.CustomerArchive [dynamic]
--   dbo.PurgeInvoices: writes dbo.Invoice [dynamic]
--   dbo.PurgeInvoices: writes dbo.InvoiceArchive [dynamic]
