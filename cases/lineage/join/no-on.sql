-- A join without ON is refused by SQL Server; what is joined is read all the same, at the end of FROM, before WHERE, and before the next statement.
-- catalog: sales

INSERT INTO dbo.Archive (Id) SELECT o.Id FROM dbo.Orders AS o JOIN dbo.Lines AS l
INSERT INTO dbo.Archive (CustomerId) SELECT c.Id FROM dbo.Customers AS c LEFT JOIN dbo.Countries AS k WHERE k.Id = c.CountryId
SELECT p.Name FROM dbo.Products AS p FULL OUTER JOIN dbo.Facts AS f

-- lineage:
--   reads dbo.Countries
--   reads dbo.Customers
--   reads dbo.Facts
--   reads dbo.Lines
--   reads dbo.Orders
--   reads dbo.Products
--   writes dbo.Archive
--   dbo.Archive.CustomerId <- dbo.Customers.Id
--   dbo.Archive.CustomerId <~ dbo.Countries.Id (filter)
--   dbo.Archive.CustomerId <~ dbo.Customers.CountryId (filter)
--   dbo.Archive.Id <- dbo.Orders.Id
--   HW1010: SQL Server refuses this: a join has no ON.
--   HW1010: SQL Server refuses this: a join has no ON.
--   HW1010: SQL Server refuses this: a join has no ON.
