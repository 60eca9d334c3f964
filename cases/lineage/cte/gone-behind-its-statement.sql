-- Behind its statement a CTE is gone: the same name is the table again.
-- catalog: sales

WITH Orders AS (SELECT c.Id, c.CountryId AS Total FROM dbo.Customers AS c)
INSERT INTO dbo.Archive (Id, Total) SELECT Id, Total FROM Orders;
INSERT INTO dbo.Archive (Id, Total) SELECT Id, Total FROM Orders;

-- lineage:
--   reads dbo.Customers
--   reads dbo.Orders
--   writes dbo.Archive
--   dbo.Archive.Id <- dbo.Customers.Id
--   dbo.Archive.Id <- dbo.Orders.Id
--   dbo.Archive.Total <- dbo.Customers.CountryId
--   dbo.Archive.Total <- dbo.Orders.Total
