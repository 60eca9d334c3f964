-- Behind a value that only the run knows, and behind a ? in a string or a name, the ?s of a text that another server runs still stand for the values in their order.
-- catalog: sales

CREATE PROCEDURE dbo.Send @day int AS
DECLARE @total decimal(18, 2), @customer int;
SELECT @total = MAX(o.Total), @customer = MAX(o.CustomerId) FROM dbo.Orders AS o;
DECLARE @sql nvarchar(max) = N'INSERT INTO Stock.dbo.Days (Day, Word, [Sum?], Customer) VALUES (' + CAST(@day AS nvarchar(10)) + N', ''why?'', ?, ?)';
EXEC (@sql, @total, @customer) AT Far;

-- lineage:
--   dbo.Send: reads dbo.Orders
--   dbo.Send: writes Far.Stock.dbo.Days [dynamic]
--   dbo.Send: Far.Stock.dbo.Days.Customer <- dbo.Orders.CustomerId (aggregation) [dynamic]
--   dbo.Send: Far.Stock.dbo.Days.[Sum?] <- dbo.Orders.Total (aggregation) [dynamic]
--   HW3004: The construct EXECUTE … AT Far, beyond the names in its text, is not followed.
