-- USE in a text that is put together holds for what that text runs, until it ends.

CREATE TABLE dbo.Invoice (Id int);
GO
CREATE TABLE dbo.Archive (Id int);
GO

CREATE PROCEDURE dbo.ArchiveThere
AS
BEGIN
    EXEC (N'USE Sales; EXEC (N''INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Invoice'')');
    EXEC (N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Invoice');
END;
GO

CREATE PROCEDURE dbo.EmptyBoth
AS
EXEC (N'USE Sales; IF 1 = 1 BEGIN EXEC (N''TRUNCATE TABLE dbo.Archive'') END
    USE Finance; EXEC sys.sp_executesql N''TRUNCATE TABLE dbo.Ledger''; DECLARE @next sysname = N''dbo.CloseDay''; EXEC @next');
GO

CREATE PROCEDURE dbo.EmptyAll
AS
EXEC Sales.sys.sp_MSforeachtable N'TRUNCATE TABLE dbo.Archive';
GO

CREATE PROCEDURE dbo.EmptyAnywhere @year nvarchar(4)
AS
EXEC (N'USE [Sales' + @year + N']; EXEC (N''TRUNCATE TABLE dbo.Archive'');
    DECLARE @here sysname = DB_NAME(); EXEC (N''TRUNCATE TABLE '' + @here + N''.dbo.Invoice'')');
GO

-- lineage:
--   dbo.ArchiveThere: reads Sales.dbo.Invoice [dynamic]
--   dbo.ArchiveThere: reads dbo.Invoice [dynamic]
--   dbo.ArchiveThere: writes Sales.dbo.Archive [dynamic]
--   dbo.ArchiveThere: writes dbo.Archive [dynamic]
--   dbo.EmptyAll: writes Sales.dbo.Archive [dynamic]
--   dbo.EmptyBoth: calls Finance.dbo.CloseDay [dynamic]
--   dbo.EmptyBoth: writes Finance.dbo.Ledger [dynamic]
--   dbo.EmptyBoth: writes Sales.dbo.Archive [dynamic]
--   dbo.ArchiveThere: Sales.dbo.Archive.Id <- Sales.dbo.Invoice.Id [dynamic]
--   dbo.ArchiveThere: dbo.Archive.Id <- dbo.Invoice.Id [dynamic]
--   HW3002: The name Sales{@year}.dbo.Archive is only partly known at run time; no edge is drawn.
--   HW3002: The name {DB_NAME()}.dbo.Invoice is only partly known at run time; no edge is drawn.
