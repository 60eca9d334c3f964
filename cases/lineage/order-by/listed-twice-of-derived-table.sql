-- A column of a derived table twice in a select list is one for ORDER BY; two of its columns are not, though both are made of the same one.
-- catalog: sales

INSERT INTO dbo.Audit (OldValue, NewValue)
SELECT TOP (1) d.One AS Wanted, d.Two AS Wanted
FROM (SELECT UPPER(Name) AS One, LOWER(Name) AS Two FROM dbo.Customers) AS d ORDER BY Wanted;
GO
INSERT INTO dbo.Settings (Name, Value)
SELECT TOP (1) d.One, d.One FROM (SELECT UPPER(Name) AS One FROM dbo.Customers) AS d ORDER BY One;

-- lineage:
--   reads dbo.Customers
--   writes dbo.Audit
--   writes dbo.Settings
--   dbo.Audit.NewValue <- dbo.Customers.Name (transformation)
--   dbo.Audit.OldValue <- dbo.Customers.Name (transformation)
--   dbo.Settings.Name <- dbo.Customers.Name (transformation)
--   dbo.Settings.Name <~ dbo.Customers.Name (sort)
--   dbo.Settings.Value <- dbo.Customers.Name (transformation)
--   dbo.Settings.Value <~ dbo.Customers.Name (sort)
--   HW2002: The column Wanted exists in several sources: columns 1, 2 of the select list.
