-- @v = c = expr gives both the value.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @last nvarchar(100);
UPDATE p SET @last = p.Name = c.Name FROM dbo.Products AS p JOIN dbo.Customers AS c ON c.Id = p.Id;
INSERT INTO dbo.Settings (Value) VALUES (@last);

-- lineage:
--   dbo.P: reads dbo.Customers
--   dbo.P: reads dbo.Products
--   dbo.P: writes dbo.Products
--   dbo.P: writes dbo.Settings
--   dbo.P: dbo.Products.Name <- dbo.Customers.Name
--   dbo.P: dbo.Products.Name <~ dbo.Customers.Id (join)
--   dbo.P: dbo.Products.Name <~ dbo.Products.Id (join)
--   dbo.P: dbo.Settings.Value <- dbo.Customers.Name
--   dbo.P: dbo.Settings.Value <~ dbo.Customers.Id (join)
--   dbo.P: dbo.Settings.Value <~ dbo.Products.Id (join)
