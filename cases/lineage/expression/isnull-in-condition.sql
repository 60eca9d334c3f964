-- What decides a value that a condition compares serves that condition: by filter, by join, by group.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
INSERT INTO dbo.Archive (Id)
SELECT o.Id FROM dbo.Orders AS o WHERE o.Id > (SELECT ISNULL(MAX(a.Id), 0) FROM dbo.Archive AS a);
WITH graded AS (SELECT c.Id, CASE WHEN c.City = 'Bern' THEN 1 ELSE 0 END AS near FROM dbo.Customers AS c)
INSERT INTO dbo.Facts (CustomerId) SELECT g.Id FROM graded AS g WHERE g.near = 1;
WITH graded AS (SELECT c.Id, CASE WHEN c.CountryId > 3 THEN 'far' ELSE 'near' END AS reach FROM dbo.Customers AS c)
INSERT INTO dbo.Audit (What, NewValue) SELECT g.reach, COUNT(*) FROM graded AS g GROUP BY g.reach;

-- lineage:
--   dbo.P: reads dbo.Archive
--   dbo.P: reads dbo.Customers
--   dbo.P: reads dbo.Orders
--   dbo.P: writes dbo.Archive
--   dbo.P: writes dbo.Audit
--   dbo.P: writes dbo.Facts
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.P: dbo.Archive.Id <~ dbo.Archive.Id (filter)
--   dbo.P: dbo.Archive.Id <~ dbo.Orders.Id (filter)
--   dbo.P: dbo.Audit.NewValue <~ dbo.Customers.CountryId (group by)
--   dbo.P: dbo.Audit.What <~ dbo.Customers.CountryId (conditional)
--   dbo.P: dbo.Audit.What <~ dbo.Customers.CountryId (group by)
--   dbo.P: dbo.Facts.CustomerId <- dbo.Customers.Id
--   dbo.P: dbo.Facts.CustomerId <~ dbo.Customers.City (filter)
