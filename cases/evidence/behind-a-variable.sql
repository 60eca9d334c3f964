-- What stands behind a variable of sqlcmd in a string is proven by its own letters; a name that has it in it by the EXECUTE.
-- catalog: sales
:setvar Db Sales
:setvar Target Settings

EXEC (N'INSERT INTO dbo.$(Target) (Name) SELECT c.Name + ''a'' FROM dbo.Customers AS c');
EXEC (N'USE $(Db); INSERT INTO dbo.$(Target)$(Unknown) (Name) SELECT p.City FROM dbo.[Products] AS p');

-- evidence:
--   6: INSERT: writes dbo.Settings by EXEC (N'INSERT INTO dbo.$(Target) (Name) SELECT c.Name + ''a'' FROM dbo.Customers AS c')
--   6: INSERT: dbo.Settings.Name <- dbo.Customers.Name by c.Name + ''a'
--   6: INSERT: reads dbo.Customers by dbo.Customers
--   7: INSERT: writes Sales.dbo.[Settings$(Unknown)] by EXEC (N'USE $(Db); INSERT INTO dbo.$(Target)$(Unknown) (Name) SELECT p.City FROM dbo.[Products] AS p')
--   7: INSERT: Sales.dbo.[Settings$(Unknown)].Name <- Sales.dbo.Products.City by p.City
--   7: INSERT: reads Sales.dbo.Products by dbo.[Products]
