-- Behind a text that makes a table of the catalog or a global temp table its columns are known, in a caller too; of another database's or server's it tells nothing.
-- catalog: sales

CREATE PROCEDURE dbo.Make AS
EXEC (N'SELECT o.Total AS Id, o.Id AS Total INTO ##totals FROM dbo.Orders AS o WHERE o.Status = ''O''');
GO
CREATE PROCEDURE dbo.Take AS
EXEC dbo.Make;
INSERT INTO dbo.Archive (Id, Total) SELECT * FROM ##totals;
GO
CREATE PROCEDURE dbo.InCatalog AS
EXEC sys.sp_executesql N'CREATE TABLE dbo.Copy (Number int IDENTITY, Customer int, City nvarchar(50))';
INSERT INTO dbo.Copy SELECT c.Id, c.City FROM dbo.Customers AS c;
GO
CREATE PROCEDURE dbo.Elsewhere AS
EXEC Other.sys.sp_executesql N'CREATE TABLE dbo.Theirs (Customer int)';
EXEC (N'USE Other; CREATE TABLE dbo.Theirs (Customer int)');
INSERT INTO dbo.Theirs SELECT c.Id FROM dbo.Customers AS c;
GO
CREATE PROCEDURE dbo.OnAnotherServer AS
EXEC (N'CREATE TABLE dbo.There (Customer int)') AT Far;
INSERT INTO dbo.There SELECT c.Id FROM dbo.Customers AS c;

-- lineage:
--   dbo.Elsewhere: reads dbo.Customers
--   dbo.Elsewhere: writes dbo.Theirs
--   dbo.InCatalog: reads dbo.Customers
--   dbo.InCatalog: writes dbo.Copy
--   dbo.Make: reads dbo.Orders [dynamic]
--   dbo.OnAnotherServer: reads dbo.Customers
--   dbo.OnAnotherServer: writes dbo.There
--   dbo.Take: calls dbo.Make
--   dbo.Take: writes dbo.Archive
--   dbo.Elsewhere: dbo.Theirs.Id <- dbo.Customers.Id
--   dbo.InCatalog: dbo.Copy.City <- dbo.Customers.City
--   dbo.InCatalog: dbo.Copy.Customer <- dbo.Customers.Id
--   dbo.OnAnotherServer: dbo.There.Id <- dbo.Customers.Id
--   dbo.Take: dbo.Archive.Id <- dbo.Orders.Total
--   dbo.Take: dbo.Archive.Id <~ dbo.Orders.Status (filter)
--   dbo.Take: dbo.Archive.Total <- dbo.Orders.Id
--   dbo.Take: dbo.Archive.Total <~ dbo.Orders.Status (filter)
--   HW2008: The columns of dbo.Theirs are not known; those written here are called as what is written to them.
--   HW2008: The columns of dbo.There are not known; those written here are called as what is written to them.
--   HW3004: The construct EXECUTE … AT Far, beyond the names in its text, is not followed.
