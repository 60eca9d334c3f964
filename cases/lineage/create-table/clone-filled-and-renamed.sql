-- Behind CREATE TABLE AS CLONE OF the module knows the columns of the clone: an INSERT without a list goes by them, a star has them, and a swap takes them along.
-- catalog: sales

CREATE PROCEDURE dbo.Copied_Then_Filled AS
CREATE TABLE dbo.Twin AS CLONE OF dbo.Countries;
INSERT INTO dbo.Twin SELECT p.Id, p.Name, c.City FROM dbo.Products AS p JOIN dbo.Customers AS c ON c.Id = p.Id;
INSERT INTO dbo.Settings (Name, Value) SELECT t.Region, t.Name FROM (SELECT * FROM dbo.Twin) AS t;
GO
CREATE PROCEDURE dbo.Swapped AS
CREATE TABLE dbo.Orders_New AS CLONE OF dbo.Orders;
UPDATE dbo.Orders_New SET Total = l.Price FROM dbo.Lines AS l WHERE l.OrderId = Id;
EXEC sp_rename 'dbo.Orders', 'Orders_Old';
EXEC sp_rename 'dbo.Orders_New', 'Orders';

-- lineage:
--   dbo.Copied_Then_Filled: reads dbo.Countries
--   dbo.Copied_Then_Filled: reads dbo.Customers
--   dbo.Copied_Then_Filled: reads dbo.Products
--   dbo.Copied_Then_Filled: reads dbo.Twin
--   dbo.Copied_Then_Filled: writes dbo.Settings
--   dbo.Copied_Then_Filled: writes dbo.Twin
--   dbo.Swapped: reads dbo.Lines
--   dbo.Swapped: reads dbo.Orders
--   dbo.Swapped: writes dbo.Orders
--   dbo.Copied_Then_Filled: dbo.Settings.Name <- dbo.Twin.Region
--   dbo.Copied_Then_Filled: dbo.Settings.Value <- dbo.Twin.Name
--   dbo.Copied_Then_Filled: dbo.Twin.Id <- dbo.Countries.Id
--   dbo.Copied_Then_Filled: dbo.Twin.Id <- dbo.Products.Id
--   dbo.Copied_Then_Filled: dbo.Twin.Id <~ dbo.Customers.Id (join)
--   dbo.Copied_Then_Filled: dbo.Twin.Id <~ dbo.Products.Id (join)
--   dbo.Copied_Then_Filled: dbo.Twin.Name <- dbo.Countries.Name
--   dbo.Copied_Then_Filled: dbo.Twin.Name <- dbo.Products.Name
--   dbo.Copied_Then_Filled: dbo.Twin.Name <~ dbo.Customers.Id (join)
--   dbo.Copied_Then_Filled: dbo.Twin.Name <~ dbo.Products.Id (join)
--   dbo.Copied_Then_Filled: dbo.Twin.Region <- dbo.Countries.Region
--   dbo.Copied_Then_Filled: dbo.Twin.Region <- dbo.Customers.City
--   dbo.Copied_Then_Filled: dbo.Twin.Region <~ dbo.Customers.Id (join)
--   dbo.Copied_Then_Filled: dbo.Twin.Region <~ dbo.Products.Id (join)
--   dbo.Swapped: dbo.Orders.CustomerId <- dbo.Orders.CustomerId
--   dbo.Swapped: dbo.Orders.Id <- dbo.Orders.Id
--   dbo.Swapped: dbo.Orders.Note <- dbo.Orders.Note
--   dbo.Swapped: dbo.Orders.OrderDate <- dbo.Orders.OrderDate
--   dbo.Swapped: dbo.Orders.Status <- dbo.Orders.Status
--   dbo.Swapped: dbo.Orders.Total <- dbo.Lines.Price
--   dbo.Swapped: dbo.Orders.Total <- dbo.Orders.Total
--   dbo.Swapped: dbo.Orders.Total <~ dbo.Lines.OrderId (filter)
--   dbo.Swapped: dbo.Orders.Total <~ dbo.Orders.Id (filter)
