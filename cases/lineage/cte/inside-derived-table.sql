-- WITH in a derived table, as other servers have it, is refused; the common table expression around it, or the statement, knows its names.
-- catalog: sales

WITH Outer_ AS (
  SELECT d.Id FROM (WITH Within AS (SELECT Id FROM dbo.Orders) SELECT Id FROM Within) AS d
)
INSERT INTO dbo.Archive (Id, CustomerId)
SELECT Outer_.Id, c.Id
FROM Outer_
CROSS JOIN (WITH Within AS (SELECT Id FROM dbo.Customers) SELECT Id FROM Within) AS c;

-- lineage:
--   reads dbo.Customers
--   reads dbo.Orders
--   writes dbo.Archive
--   dbo.Archive.CustomerId <- dbo.Customers.Id
--   dbo.Archive.Id <- dbo.Orders.Id
--   HW1010: SQL Server refuses this: WITH stands inside of a statement and not in front of it.
--   HW1010: SQL Server refuses this: WITH stands inside of a statement and not in front of it.
