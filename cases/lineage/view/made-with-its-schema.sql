-- What CREATE SCHEMA makes beside it stands in that schema, a view with its query too; without a name it makes no schema.
CREATE TABLE dbo.Customer (Id int, Name nvarchar(50));
GO
CREATE SCHEMA report AUTHORIZATION dbo
  CREATE VIEW Buyers (Buyer) AS SELECT Name FROM Sold JOIN Customer ON Id = CustomerId
  CREATE TABLE Sold (CustomerId int, Amount money)
  GRANT SELECT ON Buyers TO reader;
GO
CREATE SCHEMA AUTHORIZATION dbo CREATE TABLE Loose (Id int);
GO
CREATE PROCEDURE report.Load AS
BEGIN
  INSERT INTO report.Sold SELECT Id, 0 FROM dbo.Customer;
  INSERT INTO dbo.Loose SELECT CustomerId FROM report.Sold;
  SELECT Buyer FROM Buyers;
END;

-- lineage:
--   report.Buyers: reads dbo.Customer
--   report.Buyers: reads report.Sold
--   report.Load: reads dbo.Customer
--   report.Load: reads report.Buyers
--   report.Load: reads report.Sold
--   report.Load: writes dbo.Loose
--   report.Load: writes report.Sold
--   report.Buyers: report.Buyers.Buyer <- dbo.Customer.Name
--   report.Buyers: report.Buyers.Buyer <~ dbo.Customer.Id (join)
--   report.Buyers: report.Buyers.Buyer <~ report.Sold.CustomerId (join)
--   report.Load: dbo.Loose.Id <- report.Sold.CustomerId
--   report.Load: report.Sold.CustomerId <- dbo.Customer.Id
