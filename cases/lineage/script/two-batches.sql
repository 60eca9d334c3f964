-- Temp tables live on behind GO; the loose statements of a file are one script.
-- catalog: sales

SELECT c.Name INTO #n FROM dbo.Customers AS c;
GO
INSERT INTO dbo.Facts (Name) SELECT Name FROM #n;

-- lineage:
--   reads dbo.Customers
--   writes dbo.Facts
--   dbo.Facts.Name <- dbo.Customers.Name
