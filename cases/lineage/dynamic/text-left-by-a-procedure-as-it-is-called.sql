-- The text that a procedure leaves in an OUTPUT parameter follows from what it is called with: built of it, chosen by it, handed on by another procedure; where nothing is known of that, it is any of its texts.
CREATE TABLE dbo.Customer (Id int, Name nvarchar(50));
GO
CREATE TABLE dbo.Supplier (Id int, Name nvarchar(50));
GO
CREATE TABLE dbo.Report (Id int, Name nvarchar(50));
GO
CREATE PROCEDURE dbo.TableOf @kind char(1), @table sysname OUTPUT AS
BEGIN
  IF @kind = 'c' SET @table = N'Customer';
  ELSE SET @table = N'Supplier';
END;
GO
CREATE PROCEDURE dbo.SelectOf @kind char(1), @column sysname = N'Name', @sql nvarchar(max) OUTPUT AS
BEGIN
  DECLARE @table sysname;
  EXEC dbo.TableOf @kind, @table OUTPUT;
  SET @sql = CONCAT(N'SELECT Id, ', @column, N' FROM dbo.', QUOTENAME(@table));
END;
GO
CREATE PROCEDURE dbo.Suppliers AS
BEGIN
  DECLARE @text nvarchar(max), @kind char(1) = 's';
  EXEC dbo.SelectOf @sql = @text OUTPUT, @kind = @kind;
  INSERT INTO dbo.Report EXEC (@text);
END;
GO
CREATE PROCEDURE dbo.Anybody @kind char(1) AS
BEGIN
  DECLARE @text nvarchar(max);
  EXEC dbo.SelectOf @kind, DEFAULT, @text OUTPUT;
  SET @text = N'INSERT INTO dbo.Report (Id, Name) ' + @text;
  EXEC sp_executesql @text;
END;
GO
CREATE PROCEDURE dbo.AnyColumn @column sysname AS
BEGIN
  DECLARE @text nvarchar(max);
  EXEC dbo.SelectOf 'c', @column, @text OUTPUT;
  EXEC (@text);
END;
GO
CREATE PROCEDURE dbo.EachInTurn AS
BEGIN
  DECLARE @kind char(1) = 'c', @table sysname;
  WHILE @kind <> 'x'
  BEGIN
    EXEC dbo.TableOf @kind, @table OUTPUT;
    EXEC (N'DELETE FROM dbo.' + @table);
    SET @kind = CASE @kind WHEN 'c' THEN 's' ELSE 'x' END;
  END;
END;

-- lineage:
--   dbo.AnyColumn: calls dbo.SelectOf
--   dbo.Anybody: calls dbo.SelectOf
--   dbo.Anybody: reads dbo.Customer [dynamic]
--   dbo.Anybody: reads dbo.Supplier [dynamic]
--   dbo.Anybody: writes dbo.Report [dynamic]
--   dbo.EachInTurn: calls dbo.TableOf
--   dbo.EachInTurn: writes dbo.Customer [dynamic]
--   dbo.EachInTurn: writes dbo.Supplier [dynamic]
--   dbo.SelectOf: calls dbo.TableOf
--   dbo.Suppliers: calls dbo.SelectOf
--   dbo.Suppliers: reads dbo.Supplier [dynamic]
--   dbo.Suppliers: writes dbo.Report
--   dbo.Anybody: dbo.Report.Id <- dbo.Customer.Id [dynamic]
--   dbo.Anybody: dbo.Report.Id <- dbo.Supplier.Id [dynamic]
--   dbo.Anybody: dbo.Report.Name <- dbo.Customer.Name [dynamic]
--   dbo.Anybody: dbo.Report.Name <- dbo.Supplier.Name [dynamic]
--   dbo.Suppliers: dbo.Report.Id <- dbo.Supplier.Id
--   dbo.Suppliers: dbo.Report.Name <- dbo.Supplier.Name
--   HW3001: This SQL is put together at run time and its text is not known: @text.
