-- STRING_SPLIT has one column, and a second one where its ordinal is asked for: what stands beside its star keeps its place.
CREATE TABLE dbo.Orders (Id int, Tags nvarchar(200), Customer nvarchar(50));
CREATE TABLE dbo.Tags (Tag nvarchar(50), Place int, OrderId int, Customer nvarchar(50));
GO
CREATE PROCEDURE dbo.Split @list nvarchar(max) AS
BEGIN
  DECLARE @ids TABLE (Id int);
  INSERT INTO @ids SELECT * FROM STRING_SPLIT(@list, N',');
  INSERT INTO dbo.Tags (Tag, OrderId) SELECT s.*, o.Id FROM dbo.Orders AS o CROSS APPLY STRING_SPLIT(o.Tags, N',') AS s WHERE o.Id IN (SELECT i.Id FROM @ids AS i);
  INSERT INTO dbo.Tags SELECT s.*, o.Id, o.Customer FROM dbo.Orders AS o CROSS APPLY STRING_SPLIT(o.Tags, N',', 1) AS s;
  INSERT INTO dbo.Tags (Tag, Customer) SELECT s.*, o.Customer FROM dbo.Orders AS o CROSS APPLY STRING_SPLIT(o.Tags, N',', NULL) AS s;
END;

-- lineage:
--   dbo.Split: reads dbo.Orders
--   dbo.Split: writes dbo.Tags
--   dbo.Split: dbo.Tags.Customer <- dbo.Orders.Customer
--   dbo.Split: dbo.Tags.OrderId <- dbo.Orders.Id
--   dbo.Split: dbo.Tags.OrderId <~ dbo.Orders.Id (filter)
--   dbo.Split: dbo.Tags.Tag <- dbo.Orders.Tags (transformation)
--   dbo.Split: dbo.Tags.Tag <~ dbo.Orders.Id (filter)
