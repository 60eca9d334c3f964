-- A GOTO forward carries what is held where it stands to its label, and nothing to what stands before.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @name nvarchar(100);
INSERT INTO dbo.Facts (Name) VALUES (@name);
SELECT @name = c.Name FROM dbo.Customers AS c;
IF @@ERROR <> 0 GOTO failed;
SELECT @name = p.Name FROM dbo.Products AS p;
IF @@ERROR <> 0 GOTO failed;
SELECT @name = x.Name FROM dbo.Countries AS x;
RETURN 0;
failed:
INSERT INTO dbo.Settings (Name) VALUES (@name);
RETURN 1;

-- lineage:
--   dbo.P: reads dbo.Countries
--   dbo.P: reads dbo.Customers
--   dbo.P: reads dbo.Products
--   dbo.P: writes dbo.Facts
--   dbo.P: writes dbo.Settings
--   dbo.P: dbo.Settings.Name <- dbo.Customers.Name
--   dbo.P: dbo.Settings.Name <- dbo.Products.Name
