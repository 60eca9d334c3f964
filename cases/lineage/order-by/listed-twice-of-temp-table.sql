-- Of a temp table too, the same column twice in a select list is one for ORDER BY; another one of it, or of another, is not.
-- catalog: sales

CREATE PROCEDURE dbo.Sort AS
BEGIN
  SELECT Name, City INTO #one FROM dbo.Customers;
  SELECT Name INTO #two FROM dbo.Products;
  INSERT INTO dbo.Audit (OldValue, NewValue) SELECT TOP (1) Name AS Wanted, City AS Wanted FROM #one ORDER BY Wanted;
  INSERT INTO dbo.Settings (Name, Value) SELECT TOP (1) a.Name AS Wanted, b.Name AS Wanted FROM #one AS a CROSS JOIN #two AS b ORDER BY Wanted;
  INSERT INTO stage.Customers (Name, City) SELECT TOP (1) Name, Name FROM #one ORDER BY Name;
END

-- lineage:
--   dbo.Sort: reads dbo.Customers
--   dbo.Sort: reads dbo.Products
--   dbo.Sort: writes dbo.Audit
--   dbo.Sort: writes dbo.Settings
--   dbo.Sort: writes stage.Customers
--   dbo.Sort: dbo.Audit.NewValue <- dbo.Customers.City
--   dbo.Sort: dbo.Audit.OldValue <- dbo.Customers.Name
--   dbo.Sort: dbo.Settings.Name <- dbo.Customers.Name
--   dbo.Sort: dbo.Settings.Value <- dbo.Products.Name
--   dbo.Sort: stage.Customers.City <- dbo.Customers.Name
--   dbo.Sort: stage.Customers.City <~ dbo.Customers.Name (sort)
--   dbo.Sort: stage.Customers.Name <- dbo.Customers.Name
--   dbo.Sort: stage.Customers.Name <~ dbo.Customers.Name (sort)
--   HW2002: The column Wanted exists in several sources: columns 1, 2 of the select list.
--   HW2002: The column Wanted exists in several sources: columns 1, 2 of the select list.
