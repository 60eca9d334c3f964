-- SQL Server refuses a table variable in the DECLARE of others; it is told, and plain what is meant.
CREATE TABLE dbo.Orders (Id int, Customer nvarchar(50));
CREATE TABLE dbo.Latest (Id int, Customer nvarchar(50));
GO
CREATE PROCEDURE dbo.P AS
BEGIN
  DECLARE @first int = (SELECT MIN(Id) FROM dbo.Orders), @rows TABLE (Id int, Customer nvarchar(50)), @last int, @more AS TABLE (Id int);
  INSERT INTO @rows SELECT o.Id, o.Customer FROM dbo.Orders AS o;
  INSERT INTO @more SELECT r.Id FROM @rows AS r;
  SELECT @last = MAX(m.Id) + @first FROM @more AS m;
  INSERT INTO dbo.Latest SELECT @last, [@rows].Customer FROM @rows;
END;

-- lineage:
--   dbo.P: reads dbo.Orders
--   dbo.P: writes dbo.Latest
--   dbo.P: dbo.Latest.Customer <- dbo.Orders.Customer
--   dbo.P: dbo.Latest.Id <- dbo.Orders.Id (aggregation)
--   HW1010: SQL Server refuses this: a table variable has a DECLARE of its own.
