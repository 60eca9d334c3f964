-- Procedures that call each other: what one gives back comes to the other, and to whoever calls it.
-- catalog: sales

CREATE PROCEDURE dbo.Odd @n int, @total decimal(18, 2) OUTPUT AS
IF @n > 0 EXEC dbo.Even @n, @total OUTPUT;
ELSE SELECT @total = MAX(Total) FROM dbo.Orders;
GO
CREATE PROCEDURE dbo.Even @n int, @total decimal(18, 2) OUTPUT AS
SET @n -= 1;
EXEC dbo.Odd @n, @total OUTPUT;
GO
CREATE PROCEDURE dbo.P AS
DECLARE @total decimal(18, 2);
EXEC dbo.Even 3, @total OUTPUT;
INSERT INTO dbo.Facts (Amount) VALUES (@total);

-- lineage:
--   dbo.Even: calls dbo.Odd
--   dbo.Odd: calls dbo.Even
--   dbo.Odd: reads dbo.Orders
--   dbo.P: calls dbo.Even
--   dbo.P: writes dbo.Facts
--   dbo.P: dbo.Facts.Amount <- dbo.Orders.Total (aggregation)
