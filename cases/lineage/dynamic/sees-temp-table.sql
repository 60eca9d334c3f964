-- Dynamic SQL sees the temp tables of the module around it.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
SELECT c.Name INTO #n FROM dbo.Customers AS c;
EXEC ('INSERT INTO dbo.Facts (Name) SELECT Name FROM #n');

-- lineage:
--   dbo.P: reads dbo.Customers
--   dbo.P: writes dbo.Facts [dynamic]
--   dbo.P: dbo.Facts.Name <- dbo.Customers.Name [dynamic]
