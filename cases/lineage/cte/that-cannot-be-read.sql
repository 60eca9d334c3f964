-- A common table expression that cannot be read costs what it selects; its name is not read as that of a table.
-- catalog: sales

WITH Spent AS (
  SELECT CustomerId, SUM(Total * ) AS Total, CASE WHEN 1 = 1 THEN 2
    ELSE 3
    END AS Kind
  FROM dbo.Orders GROUP BY CustomerId
), Known AS (
  SELECT Id, Name FROM dbo.Customers
)
INSERT INTO dbo.Facts (CustomerId, Name, Amount)
SELECT Known.Id, Name, Spent.Total
FROM Spent
JOIN Known ON Known.Id = Spent.CustomerId;

-- lineage:
--   reads dbo.Customers
--   writes dbo.Facts
--   dbo.Facts.Amount <~ dbo.Customers.Id (join)
--   dbo.Facts.CustomerId <- dbo.Customers.Id
--   dbo.Facts.CustomerId <~ dbo.Customers.Id (join)
--   dbo.Facts.Name <- dbo.Customers.Name
--   dbo.Facts.Name <~ dbo.Customers.Id (join)
--   HW1001: Expected an expression here, found ).
