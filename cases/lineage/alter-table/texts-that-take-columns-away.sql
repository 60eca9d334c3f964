-- A text that takes a column away from a table, or drops it, takes nothing from what is known of it: whether it has run nobody knows.
CREATE TABLE dbo.Customer (Id int, Old int);
CREATE TABLE dbo.Visit (Id int, Pages int);
GO
IF 1 = 1 EXEC (N'ALTER TABLE dbo.Customer DROP COLUMN Old');
EXEC (N'DROP TABLE dbo.Visit; CREATE TABLE dbo.Visit (Id int)');
GO
CREATE VIEW dbo.V AS SELECT c.Old, v.Pages FROM dbo.Customer AS c JOIN dbo.Visit AS v ON v.Id = c.Id;

-- lineage:
--   dbo.V: reads dbo.Customer
--   dbo.V: reads dbo.Visit
--   dbo.V: dbo.V.Old <- dbo.Customer.Old
--   dbo.V: dbo.V.Old <~ dbo.Customer.Id (join)
--   dbo.V: dbo.V.Old <~ dbo.Visit.Id (join)
--   dbo.V: dbo.V.Pages <- dbo.Visit.Pages
--   dbo.V: dbo.V.Pages <~ dbo.Customer.Id (join)
--   dbo.V: dbo.V.Pages <~ dbo.Visit.Id (join)
