-- A circle of six procedures of which each may find the value itself: whoever calls one of them from outside gets what all six find.
-- catalog: sales

CREATE PROCEDURE dbo.Round1 @n int, @v decimal(18, 2) OUTPUT AS
IF @n > 60 SELECT @v = MAX(Total) FROM dbo.Orders;
ELSE EXEC dbo.Round2 @n, @v OUTPUT;
GO
CREATE PROCEDURE dbo.Round2 @n int, @v decimal(18, 2) OUTPUT AS
IF @n > 50 SELECT @v = MAX(Price) FROM dbo.Products;
ELSE EXEC dbo.Round3 @n, @v OUTPUT;
GO
CREATE PROCEDURE dbo.Round3 @n int, @v decimal(18, 2) OUTPUT AS
IF @n > 40 SELECT @v = MAX(Id) FROM dbo.Customers;
ELSE EXEC dbo.Round4 @n, @v OUTPUT;
GO
CREATE PROCEDURE dbo.Round4 @n int, @v decimal(18, 2) OUTPUT AS
IF @n > 30 SELECT @v = MAX(Id) FROM stage.Customers;
ELSE EXEC dbo.Round5 @n, @v OUTPUT;
GO
CREATE PROCEDURE dbo.Round5 @n int, @v decimal(18, 2) OUTPUT AS
IF @n > 20 SELECT @v = MAX(Id) FROM dbo.Products;
ELSE EXEC dbo.Round6 @n, @v OUTPUT;
GO
CREATE PROCEDURE dbo.Round6 @n int, @v decimal(18, 2) OUTPUT AS
SET @n += 1;
IF @n > 10 SELECT @v = MAX(Id) FROM dbo.Orders;
ELSE EXEC dbo.Round1 @n, @v OUTPUT;
GO
CREATE PROCEDURE dbo.Takes AS
DECLARE @v decimal(18, 2);
EXEC dbo.Round4 3, @v OUTPUT;
INSERT INTO dbo.Facts (Amount) VALUES (@v);

-- lineage:
--   dbo.Round1: calls dbo.Round2
--   dbo.Round1: reads dbo.Orders
--   dbo.Round2: calls dbo.Round3
--   dbo.Round2: reads dbo.Products
--   dbo.Round3: calls dbo.Round4
--   dbo.Round3: reads dbo.Customers
--   dbo.Round4: calls dbo.Round5
--   dbo.Round4: reads stage.Customers
--   dbo.Round5: calls dbo.Round6
--   dbo.Round5: reads dbo.Products
--   dbo.Round6: calls dbo.Round1
--   dbo.Round6: reads dbo.Orders
--   dbo.Takes: calls dbo.Round4
--   dbo.Takes: writes dbo.Facts
--   dbo.Takes: dbo.Facts.Amount <- dbo.Customers.Id (aggregation)
--   dbo.Takes: dbo.Facts.Amount <- dbo.Orders.Id (aggregation)
--   dbo.Takes: dbo.Facts.Amount <- dbo.Orders.Total (aggregation)
--   dbo.Takes: dbo.Facts.Amount <- dbo.Products.Id (aggregation)
--   dbo.Takes: dbo.Facts.Amount <- dbo.Products.Price (aggregation)
--   dbo.Takes: dbo.Facts.Amount <- stage.Customers.Id (aggregation)
