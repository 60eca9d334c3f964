-- An expression that stands letter for letter in one string is its own proof; one that is put together is proven by the EXECUTE.
-- catalog: sales

EXEC (N'INSERT INTO dbo.Settings (Name) SELECT c.Name + ''a'' FROM dbo.Customers AS c');
EXEC (N'EXEC (N''INSERT INTO dbo.Settings (Name) SELECT p.Name + ''''b'''' FROM dbo.Products AS p'')');
EXEC (N'INSERT INTO dbo.Settings (Name) SELECT o.No' + N'te FROM dbo.Orders AS o');
DECLARE @end nvarchar(50) = N'City FROM dbo.Customers AS c', @begin nvarchar(max) = N'INSERT INTO dbo.Settings (Value) SELECT c.';
EXEC (@begin + @end);
EXEC (N'INSERT INTO dbo.Settings (Name) SELECT ' + N'x.Name FROM dbo.Countries AS x');

-- evidence:
--   4: INSERT: writes dbo.Settings by dbo.Settings
--   4: INSERT: dbo.Settings.Name <- dbo.Customers.Name by c.Name + ''a'
--   4: INSERT: reads dbo.Customers by dbo.Customers
--   5: INSERT: writes dbo.Settings by dbo.Settings
--   5: INSERT: dbo.Settings.Name <- dbo.Products.Name by p.Name + ''''b'
--   5: INSERT: reads dbo.Products by dbo.Products
--   6: INSERT: dbo.Settings.Name <- dbo.Orders.Note by EXEC (N'INSERT INTO dbo.Settings (Name) SELECT o.No' + N'te FROM dbo.Orders AS o')
--   6: INSERT: writes dbo.Settings by dbo.Settings
--   6: INSERT: reads dbo.Orders by dbo.Orders
--   7: INSERT: reads dbo.Customers by dbo.Customers
--   7: INSERT: writes dbo.Settings by dbo.Settings
--   8: INSERT: dbo.Settings.Value <- dbo.Customers.City by EXEC (@begin + @end)
--   9: INSERT: writes dbo.Settings by dbo.Settings
--   9: INSERT: dbo.Settings.Name <- dbo.Countries.Name by x.Name
--   9: INSERT: reads dbo.Countries by dbo.Countries
