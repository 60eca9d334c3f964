-- What a script adds by a constant text, EXEC ('ALTER TABLE … ADD …') or by way of a variable, the table has; a table that it makes so is one.

CREATE TABLE dbo.Customer (Id int);
CREATE TABLE dbo.Invoice (Id int);
GO
IF COL_LENGTH(N'dbo.Customer', N'Region') IS NULL
  EXEC (N'ALTER TABLE dbo.Customer ADD Region int, Segment int');
EXEC sp_executesql N'CREATE TABLE dbo.Visit (Customer int, Pages int)';
GO
DECLARE @sql nvarchar(max) = N'ALTER TABLE dbo.Invoice ADD Amount money';
IF NOT EXISTS (SELECT * FROM sys.columns WHERE object_id = OBJECT_ID(N'dbo.Invoice') AND name = N'Amount')
BEGIN
  EXEC sp_executesql @sql;
  SET @sql = N'ALTER TABLE dbo.Invoice ADD Customer int';
  EXEC sp_executesql @sql;
END;
GO
CREATE VIEW dbo.CustomerValue AS
SELECT c.Id, Region, Amount, v.*
FROM dbo.Customer AS c
JOIN dbo.Invoice AS i ON i.Customer = c.Id
JOIN dbo.Visit AS v ON v.Customer = c.Id;

-- lineage:
--   dbo.CustomerValue: reads dbo.Customer
--   dbo.CustomerValue: reads dbo.Invoice
--   dbo.CustomerValue: reads dbo.Visit
--   dbo.CustomerValue: dbo.CustomerValue.Amount <- dbo.Invoice.Amount
--   dbo.CustomerValue: dbo.CustomerValue.Amount <~ dbo.Customer.Id (join)
--   dbo.CustomerValue: dbo.CustomerValue.Amount <~ dbo.Invoice.Customer (join)
--   dbo.CustomerValue: dbo.CustomerValue.Amount <~ dbo.Visit.Customer (join)
--   dbo.CustomerValue: dbo.CustomerValue.Customer <- dbo.Visit.Customer
--   dbo.CustomerValue: dbo.CustomerValue.Customer <~ dbo.Customer.Id (join)
--   dbo.CustomerValue: dbo.CustomerValue.Customer <~ dbo.Invoice.Customer (join)
--   dbo.CustomerValue: dbo.CustomerValue.Customer <~ dbo.Visit.Customer (join)
--   dbo.CustomerValue: dbo.CustomerValue.Id <- dbo.Customer.Id
--   dbo.CustomerValue: dbo.CustomerValue.Id <~ dbo.Customer.Id (join)
--   dbo.CustomerValue: dbo.CustomerValue.Id <~ dbo.Invoice.Customer (join)
--   dbo.CustomerValue: dbo.CustomerValue.Id <~ dbo.Visit.Customer (join)
--   dbo.CustomerValue: dbo.CustomerValue.Pages <- dbo.Visit.Pages
--   dbo.CustomerValue: dbo.CustomerValue.Pages <~ dbo.Customer.Id (join)
--   dbo.CustomerValue: dbo.CustomerValue.Pages <~ dbo.Invoice.Customer (join)
--   dbo.CustomerValue: dbo.CustomerValue.Pages <~ dbo.Visit.Customer (join)
--   dbo.CustomerValue: dbo.CustomerValue.Region <- dbo.Customer.Region
--   dbo.CustomerValue: dbo.CustomerValue.Region <~ dbo.Customer.Id (join)
--   dbo.CustomerValue: dbo.CustomerValue.Region <~ dbo.Invoice.Customer (join)
--   dbo.CustomerValue: dbo.CustomerValue.Region <~ dbo.Visit.Customer (join)
