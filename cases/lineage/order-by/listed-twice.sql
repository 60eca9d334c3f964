-- ORDER BY by a name that two columns of the select list have is reported and not guessed; where both are the same column it does not matter.
-- catalog: sales

INSERT INTO dbo.Facts (Name, Amount)
SELECT TOP (10) c.Name AS Wanted, o.Total AS Wanted
FROM dbo.Customers AS c JOIN dbo.Orders AS o ON o.CustomerId = c.Id
ORDER BY Wanted;
GO
INSERT INTO dbo.Facts (Name)
SELECT s.Name FROM (SELECT TOP (1) Name, Name AS Other, Name FROM dbo.Customers ORDER BY Name) AS s (Name, Other, Third);

-- lineage:
--   reads dbo.Customers
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Orders.Total
--   dbo.Facts.Amount <~ dbo.Customers.Id (join)
--   dbo.Facts.Amount <~ dbo.Orders.CustomerId (join)
--   dbo.Facts.Name <- dbo.Customers.Name
--   dbo.Facts.Name <~ dbo.Customers.Id (join)
--   dbo.Facts.Name <~ dbo.Customers.Name (sort)
--   dbo.Facts.Name <~ dbo.Orders.CustomerId (join)
--   HW2002: The column Wanted exists in several sources: columns 1, 2 of the select list.
