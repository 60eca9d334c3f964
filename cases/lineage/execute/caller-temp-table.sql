-- A temp table of the caller is filled and read by the callee.
-- catalog: sales

CREATE PROCEDURE dbo.Fill AS INSERT INTO #names (Name) SELECT c.Name FROM dbo.Customers AS c;
GO
CREATE PROCEDURE dbo.Store AS INSERT INTO dbo.Facts (Name) SELECT n.Name FROM #names AS n;
GO
CREATE PROCEDURE dbo.Main AS
CREATE TABLE #names (Name nvarchar(100));
EXEC dbo.Fill;
EXEC dbo.Store;

-- lineage:
--   dbo.Fill: reads dbo.Customers
--   dbo.Main: calls dbo.Fill
--   dbo.Main: calls dbo.Store
--   dbo.Store: writes dbo.Facts
--   dbo.Store: dbo.Facts.Name <- dbo.Customers.Name
