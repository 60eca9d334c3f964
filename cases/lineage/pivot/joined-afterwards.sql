-- A pivoted table joined to another: its columns go by the alias behind PIVOT.
-- catalog: sales

INSERT INTO dbo.Facts (Name, Amount)
SELECT c.Name, p.[O]
FROM   (SELECT CustomerId, Status, Total FROM dbo.Orders) AS s
PIVOT  (SUM(Total) FOR Status IN ([O], [C])) AS p
JOIN   dbo.Customers AS c ON c.Id = p.CustomerId;

-- lineage:
--   reads dbo.Customers
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Orders.Total (aggregation)
--   dbo.Facts.Amount <~ dbo.Customers.Id (join)
--   dbo.Facts.Amount <~ dbo.Orders.CustomerId (join)
--   dbo.Facts.Amount <~ dbo.Orders.Status (conditional)
--   dbo.Facts.Name <- dbo.Customers.Name
--   dbo.Facts.Name <~ dbo.Customers.Id (join)
--   dbo.Facts.Name <~ dbo.Orders.CustomerId (join)
