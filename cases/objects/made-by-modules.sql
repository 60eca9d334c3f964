-- A table that a module makes when it runs is one of the estate where others name it; what only its maker calls so, until it gets another name or is gone, is not.
CREATE TABLE dbo.Orders (Id int, Total money);
GO
CREATE PROCEDURE dbo.Swap @table sysname AS
BEGIN
  DECLARE @old nvarchar(200) = N'dbo.' + @table + N'_next';
  EXEC sp_rename @old, @table;
END;
GO
CREATE PROCEDURE dbo.Build AS
BEGIN
  SELECT o.Id, SUM(o.Total) AS Total INTO dbo.Sums FROM dbo.Orders AS o GROUP BY o.Id;
  SELECT o.Id INTO dbo.Fact_next FROM dbo.Orders AS o;
  EXEC dbo.Swap N'Fact';
  CREATE TABLE dbo.Work (Id int);
  INSERT INTO dbo.Work (Id) SELECT s.Id FROM dbo.Sums AS s;
END;
GO
CREATE VIEW dbo.Latest AS SELECT * FROM dbo.Sums;

-- objects:
--   dbo.Build: Stored Procedure
--   dbo.Fact: Unresolved
--   dbo.Fact_next: Unresolved
--   dbo.Latest: View (1 Id, 2 Total)
--   dbo.Orders: Table (1 Id int, 2 Total money)
--   dbo.Sums: Table (1 Id, 2 Total)
--   dbo.Swap: Stored Procedure
--   dbo.Work: Unresolved
