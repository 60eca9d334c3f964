-- A list of constants loses the columns that are dropped and has those that are added: a star of it hands on what there is; an INSERT that does not name all columns of a list made by SELECT … INTO leaves NULL in the others, and so does ALTER TABLE in the rows that are there; what a DEFAULT puts in them is told to be unknown.
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
GO
CREATE PROCEDURE dbo.R AS
DECLARE @sql nvarchar(max) = N'';
CREATE TABLE #list (TableName sysname);
INSERT INTO #list VALUES (N'Products');
ALTER TABLE #list ADD ColumnName sysname NULL, Target sysname NOT NULL DEFAULT N'Facts';
INSERT INTO #list (TableName, ColumnName) VALUES (N'Customers', N'City');
SELECT @sql += N'INSERT INTO dbo.Audit (NewValue) SELECT ' + ISNULL(ColumnName, N'Name') + N' FROM dbo.' + TableName + N';' FROM #list;
EXEC (@sql);
SET @sql = N'';
SELECT @sql += N'DELETE FROM dbo.' + Target + N';' FROM #list;
EXEC (@sql);

-- lineage:
--   dbo.P: reads dbo.Countries [dynamic]
--   dbo.P: reads dbo.Customers [dynamic]
--   dbo.P: writes dbo.Audit [dynamic]
--   dbo.Q: reads dbo.Customers [dynamic]
--   dbo.Q: reads dbo.Orders [dynamic]
--   dbo.Q: writes dbo.Audit [dynamic]
--   dbo.R: reads dbo.Customers [dynamic]
--   dbo.R: reads dbo.Products [dynamic]
--   dbo.R: writes dbo.Audit [dynamic]
--   dbo.P: dbo.Audit.What <- dbo.Countries.Region [dynamic]
--   dbo.P: dbo.Audit.What <- dbo.Customers.City [dynamic]
--   dbo.Q: dbo.Audit.OldValue <- dbo.Customers.City [dynamic]
--   dbo.Q: dbo.Audit.OldValue <- dbo.Orders.Note [dynamic]
--   dbo.R: dbo.Audit.NewValue <- dbo.Customers.City [dynamic]
--   dbo.R: dbo.Audit.NewValue <- dbo.Products.Name [dynamic]
--   HW3002: The name dbo.{target} is only partly known at run time; no edge is drawn.
