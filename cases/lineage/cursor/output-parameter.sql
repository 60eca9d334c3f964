-- A cursor that a procedure gives back is fetched by its caller.
-- catalog: sales

CREATE PROCEDURE dbo.OpenTotals @customer int, @totals CURSOR VARYING OUTPUT AS
SET @totals = CURSOR STATIC FOR SELECT o.Id, o.Total FROM dbo.Orders AS o WHERE o.CustomerId = @customer;
OPEN @totals;
GO
CREATE PROCEDURE dbo.Take AS
DECLARE @mine CURSOR, @id int, @total decimal(18, 2), @customer int = (SELECT MIN(c.Id) FROM dbo.Customers AS c);
EXEC dbo.OpenTotals @customer, @totals = @mine OUTPUT;
FETCH NEXT FROM @mine INTO @id, @total;
WHILE @@FETCH_STATUS = 0
BEGIN
    INSERT INTO dbo.Archive (Id, Total) VALUES (@id, @total);
    FETCH NEXT FROM @mine INTO @id, @total;
END

-- lineage:
--   dbo.OpenTotals: reads dbo.Orders
--   dbo.Take: calls dbo.OpenTotals
--   dbo.Take: reads dbo.Customers
--   dbo.Take: writes dbo.Archive
--   dbo.Take: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.Take: dbo.Archive.Id <~ dbo.Customers.Id (filter)
--   dbo.Take: dbo.Archive.Id <~ dbo.Orders.CustomerId (filter)
--   dbo.Take: dbo.Archive.Total <- dbo.Orders.Total
--   dbo.Take: dbo.Archive.Total <~ dbo.Customers.Id (filter)
--   dbo.Take: dbo.Archive.Total <~ dbo.Orders.CustomerId (filter)
