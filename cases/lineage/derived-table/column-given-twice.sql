-- Of two columns that a derived table, CTE or SELECT INTO calls the same no one is picked; those that are called otherwise stay, and so do all by their place.
CREATE TABLE dbo.Customer (Id int, Name nvarchar(50));
CREATE TABLE dbo.Orders (Id int, CustomerId int, Total money);
CREATE TABLE dbo.Report (Id int, Name nvarchar(50), Other int, Total money);
GO
CREATE PROCEDURE dbo.Derived AS
INSERT INTO dbo.Report (Id, Name) SELECT d.Id, d.Name FROM (SELECT c.Id, c.Name, o.Id FROM dbo.Customer AS c CROSS JOIN dbo.Orders AS o) AS d;
GO
CREATE PROCEDURE dbo.Common AS
WITH d AS (SELECT c.Id, c.Name, o.Id FROM dbo.Customer AS c CROSS JOIN dbo.Orders AS o)
INSERT INTO dbo.Report (Id, Name) SELECT Id, Name FROM d;
GO
CREATE PROCEDURE dbo.Into_ AS
BEGIN
  SELECT c.Id, c.Name, o.Id INTO #both FROM dbo.Customer AS c CROSS JOIN dbo.Orders AS o;
  INSERT INTO dbo.Report (Id, Name) SELECT b.Id, b.Name FROM #both AS b;
END;
GO
CREATE PROCEDURE dbo.Renamed AS
INSERT INTO dbo.Report (Id, Other) SELECT d.Id, d.OrderId FROM (SELECT c.Id, o.Id FROM dbo.Customer AS c CROSS JOIN dbo.Orders AS o) AS d (Id, OrderId);
GO
CREATE PROCEDURE dbo.ByPlace AS
INSERT INTO dbo.Report (Id, Other) SELECT c.Id, o.Id FROM dbo.Customer AS c CROSS JOIN dbo.Orders AS o;

-- lineage:
--   dbo.ByPlace: reads dbo.Customer
--   dbo.ByPlace: reads dbo.Orders
--   dbo.ByPlace: writes dbo.Report
--   dbo.Common: reads dbo.Customer
--   dbo.Common: reads dbo.Orders
--   dbo.Common: writes dbo.Report
--   dbo.Derived: reads dbo.Customer
--   dbo.Derived: reads dbo.Orders
--   dbo.Derived: writes dbo.Report
--   dbo.Into_: reads dbo.Customer
--   dbo.Into_: reads dbo.Orders
--   dbo.Into_: writes dbo.Report
--   dbo.Renamed: reads dbo.Customer
--   dbo.Renamed: reads dbo.Orders
--   dbo.Renamed: writes dbo.Report
--   dbo.ByPlace: dbo.Report.Id <- dbo.Customer.Id
--   dbo.ByPlace: dbo.Report.Other <- dbo.Orders.Id
--   dbo.Common: dbo.Report.Name <- dbo.Customer.Name
--   dbo.Derived: dbo.Report.Name <- dbo.Customer.Name
--   dbo.Into_: dbo.Report.Name <- dbo.Customer.Name
--   dbo.Renamed: dbo.Report.Id <- dbo.Customer.Id
--   dbo.Renamed: dbo.Report.Other <- dbo.Orders.Id
--   HW2002: The column Id exists in several sources: columns 1, 3 of d.
--   HW2002: The column Id exists in several sources: columns 1, 3 of d.
--   HW2002: The column Id exists in several sources: columns 1, 3 of b.
