-- CONTAINSTABLE and CONTAINS name the columns that they search.
-- catalog: sales
CREATE PROCEDURE dbo.Search AS
SELECT k.[RANK] FROM CONTAINSTABLE(dbo.Customers, (Name, City), 'x') AS k
JOIN dbo.Products AS p ON CONTAINS(p.Name, 'y');

-- references:
--   3: define dbo.Search by dbo.Search
--   4: read dbo.Customers by dbo.Customers
--   4: read dbo.Customers.Name by Name
--   4: read dbo.Customers.City by City
--   5: read dbo.Products by dbo.Products
--   5: read dbo.Products.Name by Name
