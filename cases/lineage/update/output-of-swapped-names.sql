-- A derived table as target whose names are those of other columns: inserted.City is what went into Name.
-- catalog: sales

UPDATE d SET City = N'to ' + d.Name
OUTPUT inserted.City, inserted.Name INTO dbo.Audit (NewValue, OldValue)
FROM   (SELECT c.Name AS City, c.City AS Name FROM dbo.Customers AS c) AS d;

-- lineage:
--   reads dbo.Customers
--   writes dbo.Audit
--   writes dbo.Customers
--   dbo.Audit.NewValue <- dbo.Customers.City (transformation)
--   dbo.Audit.OldValue <- dbo.Customers.City
--   dbo.Customers.Name <- dbo.Customers.City (transformation)
