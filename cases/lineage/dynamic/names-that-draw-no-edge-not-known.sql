-- A name that only the run knows hides nothing where no data moves: it is told only where it could draw an edge.

CREATE TABLE dbo.Invoice (Id int, Total money);
GO

CREATE PROCEDURE dbo.Maintain @table sysname, @user sysname, @database sysname
AS
BEGIN
    EXEC (N'ALTER INDEX ALL ON dbo.' + @table + N' REBUILD');
    EXEC (N'UPDATE STATISTICS dbo.' + @table);
    EXEC (N'GRANT SELECT ON dbo.Invoice TO [' + @user + N']');
    EXEC (N'ALTER EVENT SESSION [' + @user + N'] ON SERVER STATE = START');
    EXEC (N'BACKUP DATABASE [' + @database + N'] TO DISK = N''nightly.bak''');
    EXEC (N'DBCC CHECKDB ([' + @database + N'])');
    EXEC (N'ALTER TABLE dbo.' + @table + N' NOCHECK CONSTRAINT ALL');
    EXEC (N'IF OBJECT_ID(N''dbo.' + @table + N''') IS NOT NULL DROP TABLE dbo.' + @table);
    EXEC (N'BEGIN TRY DROP VIEW dbo.[' + @table + N'] END TRY BEGIN CATCH PRINT N''none'' END CATCH');
END;
GO

CREATE PROCEDURE dbo.Rebuild @table sysname
AS
BEGIN
    EXEC (N'DROP TABLE dbo.' + @table + N'; SELECT Id, Total INTO dbo.' + @table + N' FROM dbo.Invoice');
    EXEC (N'PRINT (SELECT MAX(Id) FROM dbo.[' + @table + N'])');
    EXEC (N'ALTER TABLE dbo.Invoice SWITCH TO dbo.' + @table);
    EXEC (N'DROP TABLE ' + @table);
END;
GO

-- lineage:
--   dbo.Rebuild: reads dbo.Invoice [dynamic]
--   dbo.Rebuild: writes dbo.Invoice [dynamic]
--   HW3002: The name dbo.{@table} is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[{@table}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.{@table} is only partly known at run time; no edge is drawn.
--   HW3001: This SQL is put together at run time and its text is not known: @table.
