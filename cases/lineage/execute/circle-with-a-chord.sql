-- Within a circle of procedures one calls another that the circle has been through already: what goes round reaches it too.
-- catalog: sales

CREATE PROCEDURE dbo.A @n int, @v decimal(18, 2) OUTPUT AS
IF @n > 0 EXEC dbo.B @n, @v OUTPUT;
ELSE SELECT @v = MAX(Total) FROM dbo.Orders;
GO
CREATE PROCEDURE dbo.B @n int, @v decimal(18, 2) OUTPUT AS
SET @n -= 1;
IF @n % 2 = 0 EXEC dbo.C @n, @v OUTPUT;
ELSE EXEC dbo.D @n, @v OUTPUT;
GO
CREATE PROCEDURE dbo.C @n int, @v decimal(18, 2) OUTPUT AS
IF @n > 5 SELECT @v = MIN(Price) FROM dbo.Products;
ELSE EXEC dbo.A @n, @v OUTPUT;
GO
CREATE PROCEDURE dbo.D @n int, @v decimal(18, 2) OUTPUT AS
EXEC dbo.C @n, @v OUTPUT;
GO
CREATE PROCEDURE dbo.Takes AS
DECLARE @v decimal(18, 2);
EXEC dbo.D 3, @v OUTPUT;
INSERT INTO dbo.Facts (Amount) VALUES (@v);

-- lineage:
--   dbo.A: calls dbo.B
--   dbo.A: reads dbo.Orders
--   dbo.B: calls dbo.C
--   dbo.B: calls dbo.D
--   dbo.C: calls dbo.A
--   dbo.C: reads dbo.Products
--   dbo.D: calls dbo.C
--   dbo.Takes: calls dbo.D
--   dbo.Takes: writes dbo.Facts
--   dbo.Takes: dbo.Facts.Amount <- dbo.Orders.Total (aggregation)
--   dbo.Takes: dbo.Facts.Amount <- dbo.Products.Price (aggregation)
