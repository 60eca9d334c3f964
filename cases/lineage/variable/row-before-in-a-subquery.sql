-- What a subquery selects or is decided by may be a variable that the row before assigned, behind it in the list, by way of others too.
-- catalog: sales

CREATE PROCEDURE dbo.Decided_By_The_Row_Before AS
DECLARE @name nvarchar(100), @country int;
SELECT @name = (SELECT MAX(n.Name) FROM dbo.Countries AS n WHERE n.Id = @country), @country = CountryId FROM dbo.Customers;
INSERT INTO dbo.Facts (Name) VALUES (@name);
GO
CREATE PROCEDURE dbo.Selected_Of_The_Row_Before AS
DECLARE @sum decimal(18, 2), @total decimal(18, 2);
SELECT @sum = (SELECT MAX(p.Price) + @total FROM dbo.Products AS p), @total = Total FROM dbo.Orders;
INSERT INTO dbo.Facts (Amount) VALUES (@sum);
GO
CREATE PROCEDURE dbo.Around_By_Others AS
DECLARE @a int, @b int, @c int;
SELECT @a = @c, @b = @a, @c = (SELECT MAX(l.Qty) FROM dbo.Lines AS l WHERE l.OrderId = @b) FROM dbo.Orders;
INSERT INTO dbo.Facts (Orders) VALUES (@b);

-- lineage:
--   dbo.Around_By_Others: reads dbo.Lines
--   dbo.Around_By_Others: reads dbo.Orders
--   dbo.Around_By_Others: writes dbo.Facts
--   dbo.Decided_By_The_Row_Before: reads dbo.Countries
--   dbo.Decided_By_The_Row_Before: reads dbo.Customers
--   dbo.Decided_By_The_Row_Before: writes dbo.Facts
--   dbo.Selected_Of_The_Row_Before: reads dbo.Orders
--   dbo.Selected_Of_The_Row_Before: reads dbo.Products
--   dbo.Selected_Of_The_Row_Before: writes dbo.Facts
--   dbo.Around_By_Others: dbo.Facts.Orders <- dbo.Lines.Qty (aggregation)
--   dbo.Around_By_Others: dbo.Facts.Orders <~ dbo.Lines.OrderId (filter)
--   dbo.Around_By_Others: dbo.Facts.Orders <~ dbo.Lines.Qty (filter)
--   dbo.Decided_By_The_Row_Before: dbo.Facts.Name <- dbo.Countries.Name (aggregation)
--   dbo.Decided_By_The_Row_Before: dbo.Facts.Name <~ dbo.Countries.Id (filter)
--   dbo.Decided_By_The_Row_Before: dbo.Facts.Name <~ dbo.Customers.CountryId (filter)
--   dbo.Selected_Of_The_Row_Before: dbo.Facts.Amount <- dbo.Orders.Total (transformation)
--   dbo.Selected_Of_The_Row_Before: dbo.Facts.Amount <- dbo.Products.Price (aggregation)
