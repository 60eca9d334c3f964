-- What SQL Server itself brings draws no edge, so it does not matter in which database it is looked up; a table does.

CREATE TABLE dbo.Inventory (TableName sysname, ColumnName sysname);
GO

CREATE PROCEDURE dbo.ListColumns @database sysname
AS
BEGIN
    DECLARE @sql nvarchar(max) = N'INSERT INTO dbo.Inventory (TableName, ColumnName)
        SELECT t.name, c.COLUMN_NAME
        FROM ' + QUOTENAME(@database) + N'.sys.tables AS t
        JOIN ' + QUOTENAME(@database) + N'.INFORMATION_SCHEMA.COLUMNS AS c ON c.TABLE_NAME = t.name
        JOIN [' + @database + N']..sysobjects AS o ON o.id = t.object_id';
    EXEC (@sql);
    SET @sql = N'EXEC [' + @database + N']..sp_helptext N''dbo.Invoice''';
    EXEC (@sql);
END;
GO

CREATE PROCEDURE dbo.ListTables @database sysname
AS
BEGIN
    CREATE TABLE #tables (name sysname);
    EXEC (N'USE [' + @database + N']; INSERT INTO #tables (name) SELECT name FROM sys.tables');
    INSERT INTO dbo.Inventory (TableName) SELECT name FROM #tables;
END;
GO

CREATE PROCEDURE dbo.ListInvoices @database sysname
AS
BEGIN
    CREATE TABLE #tables (name sysname);
    EXEC (N'USE [' + @database + N']; INSERT INTO #tables (name) SELECT Name FROM dbo.Invoice');
    INSERT INTO dbo.Inventory (TableName) SELECT name FROM #tables;
END;
GO

-- lineage:
--   dbo.ListColumns: writes dbo.Inventory [dynamic]
--   dbo.ListInvoices: writes dbo.Inventory
--   dbo.ListTables: writes dbo.Inventory
--   HW3002: The name {@database}.dbo.Invoice is only partly known at run time; no edge is drawn.
