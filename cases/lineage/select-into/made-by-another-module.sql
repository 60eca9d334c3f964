-- The columns of a table that a module makes when it runs are known to the others: by a query, by CREATE TABLE, with what ALTER TABLE adds, its identity passed over.
CREATE TABLE dbo.Customer (Id int IDENTITY PRIMARY KEY, Name nvarchar(50), Region int);
CREATE TABLE dbo.Orders (Id int, CustomerId int, Total money);
CREATE TABLE dbo.Report (Id int, Name nvarchar(50), Total money, Rank_ int);
GO
CREATE PROCEDURE dbo.Build AS
BEGIN
  DROP TABLE IF EXISTS dbo.Stage;
  SELECT o.CustomerId, MAX(c.Name) AS Name, Sum_ = SUM(o.Total) INTO dbo.Stage FROM dbo.Orders AS o JOIN dbo.Customer AS c ON c.Id = o.CustomerId GROUP BY o.CustomerId;
  ALTER TABLE dbo.Stage ADD Rank_ int;
  SELECT * INTO dbo.Copy_ FROM dbo.Customer;
  CREATE TABLE dbo.Plain_ (Code int, Label nvarchar(50));
  WITH Orders AS (SELECT c.Region, c.Name FROM dbo.Customer AS c)
  SELECT * INTO dbo.Names FROM Orders;
END;
GO
CREATE PROCEDURE dbo.Use_ AS
BEGIN
  INSERT INTO dbo.Report SELECT * FROM dbo.Stage;
  INSERT INTO dbo.Copy_ SELECT r.Name, r.Id FROM dbo.Report AS r;
  INSERT INTO dbo.Plain_ SELECT Sum_, Label FROM dbo.Stage CROSS JOIN dbo.Plain_;
  INSERT INTO dbo.Report (Id, Name) SELECT * FROM dbo.Names;
END;

-- lineage:
--   dbo.Build: reads dbo.Customer
--   dbo.Build: reads dbo.Orders
--   dbo.Build: writes dbo.Copy_
--   dbo.Build: writes dbo.Names
--   dbo.Build: writes dbo.Stage
--   dbo.Use_: reads dbo.Names
--   dbo.Use_: reads dbo.Plain_
--   dbo.Use_: reads dbo.Report
--   dbo.Use_: reads dbo.Stage
--   dbo.Use_: writes dbo.Copy_
--   dbo.Use_: writes dbo.Plain_
--   dbo.Use_: writes dbo.Report
--   dbo.Build: dbo.Copy_.Id <- dbo.Customer.Id
--   dbo.Build: dbo.Copy_.Name <- dbo.Customer.Name
--   dbo.Build: dbo.Copy_.Region <- dbo.Customer.Region
--   dbo.Build: dbo.Names.Name <- dbo.Customer.Name
--   dbo.Build: dbo.Names.Region <- dbo.Customer.Region
--   dbo.Build: dbo.Stage.CustomerId <- dbo.Orders.CustomerId
--   dbo.Build: dbo.Stage.CustomerId <~ dbo.Customer.Id (join)
--   dbo.Build: dbo.Stage.CustomerId <~ dbo.Orders.CustomerId (group by)
--   dbo.Build: dbo.Stage.CustomerId <~ dbo.Orders.CustomerId (join)
--   dbo.Build: dbo.Stage.Name <- dbo.Customer.Name (aggregation)
--   dbo.Build: dbo.Stage.Name <~ dbo.Customer.Id (join)
--   dbo.Build: dbo.Stage.Name <~ dbo.Orders.CustomerId (group by)
--   dbo.Build: dbo.Stage.Name <~ dbo.Orders.CustomerId (join)
--   dbo.Build: dbo.Stage.Sum_ <- dbo.Orders.Total (aggregation)
--   dbo.Build: dbo.Stage.Sum_ <~ dbo.Customer.Id (join)
--   dbo.Build: dbo.Stage.Sum_ <~ dbo.Orders.CustomerId (group by)
--   dbo.Build: dbo.Stage.Sum_ <~ dbo.Orders.CustomerId (join)
--   dbo.Use_: dbo.Copy_.Name <- dbo.Report.Name
--   dbo.Use_: dbo.Copy_.Region <- dbo.Report.Id
--   dbo.Use_: dbo.Plain_.Code <- dbo.Stage.Sum_
--   dbo.Use_: dbo.Plain_.Label <- dbo.Plain_.Label
--   dbo.Use_: dbo.Report.Id <- dbo.Names.Region
--   dbo.Use_: dbo.Report.Id <- dbo.Stage.CustomerId
--   dbo.Use_: dbo.Report.Name <- dbo.Names.Name
--   dbo.Use_: dbo.Report.Name <- dbo.Stage.Name
--   dbo.Use_: dbo.Report.Rank_ <- dbo.Stage.Rank_
--   dbo.Use_: dbo.Report.Total <- dbo.Stage.Sum_
