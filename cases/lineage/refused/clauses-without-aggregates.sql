-- An aggregate or a window in a clause that is done before them is told; what a subquery aggregates, HAVING, and a window in ORDER BY are as they should be.
-- catalog: sales

DELETE FROM dbo.Lines WHERE Price > MAX(Price);
DELETE FROM dbo.Customers WHERE ROW_NUMBER() OVER (PARTITION BY Name ORDER BY Since) > 1;
UPDATE dbo.Products SET Price = AVG(Price);
INSERT INTO dbo.Settings (Value) SELECT c.Name FROM dbo.Customers AS c JOIN dbo.Orders AS o ON o.CustomerId = c.Id AND o.Total > SUM(o.Total);
INSERT INTO dbo.Settings (Value) SELECT c.Name FROM dbo.Customers AS c GROUP BY c.Name, COUNT(*);
INSERT INTO dbo.Settings (Value) SELECT c.City FROM dbo.Customers AS c GROUP BY c.City HAVING RANK() OVER (ORDER BY c.City) < 5;
DELETE FROM dbo.Lines WHERE Price > (SELECT MAX(p.Price) FROM dbo.Products AS p);
UPDATE dbo.Products SET Price = (SELECT AVG(l.Price) FROM dbo.Lines AS l);
INSERT INTO dbo.Settings (Value) SELECT TOP (5) c.City FROM dbo.Customers AS c GROUP BY c.City HAVING COUNT(*) > 5 ORDER BY ROW_NUMBER() OVER (ORDER BY c.City);
INSERT INTO dbo.Facts (CustomerId, Orders)
SELECT o.CustomerId, COUNT(*) FROM dbo.Orders AS o GROUP BY o.CustomerId
HAVING EXISTS (SELECT 1 FROM dbo.Products AS p WHERE p.Price < SUM(o.Total));

-- lineage:
--   reads dbo.Customers
--   reads dbo.Lines
--   reads dbo.Orders
--   reads dbo.Products
--   writes dbo.Customers
--   writes dbo.Facts
--   writes dbo.Lines
--   writes dbo.Products
--   writes dbo.Settings
--   dbo.Facts.CustomerId <- dbo.Orders.CustomerId
--   dbo.Facts.CustomerId <~ dbo.Orders.CustomerId (group by)
--   dbo.Facts.CustomerId <~ dbo.Orders.Total (filter)
--   dbo.Facts.CustomerId <~ dbo.Products.Price (filter)
--   dbo.Facts.Orders <~ dbo.Orders.CustomerId (group by)
--   dbo.Facts.Orders <~ dbo.Orders.Total (filter)
--   dbo.Facts.Orders <~ dbo.Products.Price (filter)
--   dbo.Products.Price <- dbo.Lines.Price (aggregation)
--   dbo.Products.Price <- dbo.Products.Price (aggregation)
--   dbo.Settings.Value <- dbo.Customers.City
--   dbo.Settings.Value <- dbo.Customers.Name
--   dbo.Settings.Value <~ dbo.Customers.City (group by)
--   dbo.Settings.Value <~ dbo.Customers.City (sort)
--   dbo.Settings.Value <~ dbo.Customers.City (window)
--   dbo.Settings.Value <~ dbo.Customers.Id (join)
--   dbo.Settings.Value <~ dbo.Customers.Name (group by)
--   dbo.Settings.Value <~ dbo.Orders.CustomerId (join)
--   dbo.Settings.Value <~ dbo.Orders.Total (join)
--   HW2014: SQL Server refuses this: an aggregate cannot stand in WHERE.
--   HW2014: SQL Server refuses this: a window stands in SELECT or ORDER BY, not in WHERE.
--   HW2014: SQL Server refuses this: an aggregate cannot stand in SET.
--   HW2014: SQL Server refuses this: an aggregate cannot stand in ON.
--   HW2014: SQL Server refuses this: an aggregate cannot stand in GROUP BY.
--   HW2014: SQL Server refuses this: a window stands in SELECT or ORDER BY, not in HAVING.
