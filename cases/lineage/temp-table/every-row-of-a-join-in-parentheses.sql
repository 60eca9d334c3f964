-- A join between parentheses keeps the rows that it keeps without them: all are set by the first UPDATE, some by the second.
-- catalog: sales

SELECT c.Id, c.City INTO #all FROM dbo.Customers AS c;
SELECT c.Id, c.City INTO #some FROM dbo.Customers AS c;
UPDATE a SET City = k.Name FROM (#all AS a LEFT JOIN dbo.Countries AS k ON k.Id = a.Id);
UPDATE s SET City = k.Name FROM (#some AS s JOIN dbo.Countries AS k ON k.Id = s.Id);
INSERT INTO dbo.Audit (OldValue) SELECT a.City FROM #all AS a;
INSERT INTO dbo.Audit (NewValue) SELECT s.City FROM #some AS s;

-- lineage:
--   reads dbo.Countries
--   reads dbo.Customers
--   writes dbo.Audit
--   dbo.Audit.NewValue <- dbo.Countries.Name
--   dbo.Audit.NewValue <- dbo.Customers.City
--   dbo.Audit.NewValue <~ dbo.Countries.Id (join)
--   dbo.Audit.NewValue <~ dbo.Customers.Id (join)
--   dbo.Audit.OldValue <- dbo.Countries.Name
--   dbo.Audit.OldValue <~ dbo.Countries.Id (join)
--   dbo.Audit.OldValue <~ dbo.Customers.Id (join)
