-- INSERT … EXEC of a procedure that selects from the table it is told takes the rows of each table that the ways to the call tell; a way that tells none takes nothing from the others.
CREATE TABLE dbo.Orders (Id int, Total money);
CREATE TABLE dbo.Refunds (Id int, Total money);
CREATE TABLE dbo.Report (Id int, Total money);
CREATE TABLE dbo.Draft (Id int, Total money);
GO
CREATE PROCEDURE dbo.RowsOf @table sysname AS
BEGIN
  DECLARE @sql nvarchar(max) = N'SELECT t.Id, t.Total FROM ' + @table + N' AS t';
  EXEC (@sql);
END;
GO
CREATE PROCEDURE dbo.FillReport @refunds bit AS
BEGIN
  DECLARE @from sysname = N'dbo.Orders';
  IF @refunds = 1 SET @from = N'dbo.Refunds';
  INSERT INTO dbo.Report (Id, Total) EXEC dbo.RowsOf @from;
END;
GO
CREATE PROCEDURE dbo.FillDraft @other sysname AS
BEGIN
  DECLARE @from sysname = N'dbo.Orders';
  IF @other IS NOT NULL SET @from = @other;
  INSERT INTO dbo.Draft (Id, Total) EXEC dbo.RowsOf @from;
END;

-- lineage:
--   dbo.FillDraft: calls dbo.RowsOf
--   dbo.FillDraft: writes dbo.Draft
--   dbo.FillReport: calls dbo.RowsOf
--   dbo.FillReport: writes dbo.Report
--   dbo.RowsOf: reads dbo.Orders [dynamic]
--   dbo.RowsOf: reads dbo.Refunds [dynamic]
--   dbo.FillDraft: dbo.Draft.Id <- dbo.Orders.Id
--   dbo.FillDraft: dbo.Draft.Total <- dbo.Orders.Total
--   dbo.FillReport: dbo.Report.Id <- dbo.Orders.Id
--   dbo.FillReport: dbo.Report.Id <- dbo.Refunds.Id
--   dbo.FillReport: dbo.Report.Total <- dbo.Orders.Total
--   dbo.FillReport: dbo.Report.Total <- dbo.Refunds.Total
--   HW3002: The name {@table} is only partly known at run time; no edge is drawn.
