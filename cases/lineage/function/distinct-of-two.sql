-- A function with DISTINCT takes one argument: at the second it is told, and the statements around it stand.
-- catalog: sales

INSERT INTO dbo.Facts (Name) SELECT City FROM dbo.Customers;
SELECT CountryId, STRING_AGG(DISTINCT City, ', ') FROM dbo.Customers GROUP BY CountryId;
SELECT COALESCE(DISTINCT City) FROM dbo.Customers;
UPDATE dbo.Facts SET Orders = (SELECT COUNT(DISTINCT Id) FROM dbo.Orders);

-- lineage:
--   reads dbo.Customers
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.Name <- dbo.Customers.City
--   dbo.Facts.Orders <- dbo.Orders.Id (aggregation)
--   HW1001: Expected ) here, found ,.
--   HW1001: Expected another number of arguments here, found ).
