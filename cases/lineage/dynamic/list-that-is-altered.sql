-- A list of constants loses the columns that are dropped and has those that are added: a star of it hands on what there is; an INSERT that does not name all columns of a list made by SELECT … INTO leaves NULL in the others.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @table sysname, @column sysname, @note sysname;
CREATE TABLE #list (TableName sysname, Old sysname, ColumnName sysname);
INSERT INTO #list VALUES (N'Customers', N'Name', N'City'), (N'Countries', N'Id', N'Region');
ALTER TABLE #list DROP COLUMN Old;
ALTER TABLE #list ADD Note sysname NULL;
DECLARE lines CURSOR LOCAL FOR SELECT * FROM #list;
OPEN lines;
FETCH NEXT FROM lines INTO @table, @column, @note;
WHILE @@FETCH_STATUS = 0
BEGIN
  EXEC (N'INSERT INTO dbo.Audit (What) SELECT ' + @column + N' FROM dbo.' + @table);
  FETCH NEXT FROM lines INTO @table, @column, @note;
END
GO
CREATE PROCEDURE dbo.Q AS
DECLARE @sql nvarchar(max) = N'';
SELECT N'Orders' AS TableName, N'Note' AS ColumnName, 1 AS Rank INTO #list;
INSERT INTO #list (TableName, ColumnName) VALUES (N'Customers', N'City');
CREATE TABLE #copy (TableName sysname, ColumnName sysname, Rank int);
INSERT INTO #copy SELECT * FROM #list;
SELECT @sql += N'INSERT INTO dbo.Audit (OldValue) SELECT ' + ColumnName + N' FROM dbo.' + TableName + N';' FROM #copy;
EXEC (@sql);

-- lineage:
--   dbo.P: reads dbo.Countries [dynamic]
--   dbo.P: reads dbo.Customers [dynamic]
--   dbo.P: writes dbo.Audit [dynamic]
--   dbo.Q: reads dbo.Customers [dynamic]
--   dbo.Q: reads dbo.Orders [dynamic]
--   dbo.Q: writes dbo.Audit [dynamic]
--   dbo.P: dbo.Audit.What <- dbo.Countries.Region [dynamic]
--   dbo.P: dbo.Audit.What <- dbo.Customers.City [dynamic]
--   dbo.Q: dbo.Audit.OldValue <- dbo.Customers.City [dynamic]
--   dbo.Q: dbo.Audit.OldValue <- dbo.Orders.Note [dynamic]
