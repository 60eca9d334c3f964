-- Of two temp tables of one name a callee reads the one that its own caller makes.
-- catalog: sales

CREATE PROCEDURE dbo.Log_Names AS INSERT INTO dbo.Settings (Name) SELECT n.Name FROM #names AS n;
GO
CREATE PROCEDURE dbo.Makes_Its_Own AS
CREATE TABLE #names (Name nvarchar(100));
INSERT INTO #names (Name) SELECT p.Name FROM dbo.Products AS p;
EXEC dbo.Log_Names;
GO
CREATE PROCEDURE dbo.Outermost AS
CREATE TABLE #names (Name nvarchar(100));
INSERT INTO #names (Name) SELECT c.Name FROM dbo.Customers AS c;
EXEC dbo.Makes_Its_Own;

-- lineage:
--   dbo.Log_Names: writes dbo.Settings
--   dbo.Makes_Its_Own: calls dbo.Log_Names
--   dbo.Makes_Its_Own: reads dbo.Products
--   dbo.Outermost: calls dbo.Makes_Its_Own
--   dbo.Outermost: reads dbo.Customers
--   dbo.Log_Names: dbo.Settings.Name <- dbo.Products.Name
