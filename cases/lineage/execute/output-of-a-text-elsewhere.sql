-- EXEC (…, @v OUTPUT) AT a server may set the variable or leave it: what it held may still be in it.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
BEGIN
    DECLARE @amount decimal(18, 2);
    SELECT @amount = MAX(Total) FROM dbo.Orders;
    EXEC ('EXEC shop.dbo.LatestPrice ? OUTPUT', @amount OUTPUT) AT Elsewhere;
    INSERT INTO dbo.Facts (Amount) VALUES (@amount);
END

-- lineage:
--   dbo.P: calls Elsewhere.shop.dbo.LatestPrice [dynamic]
--   dbo.P: reads dbo.Orders
--   dbo.P: writes dbo.Facts
--   dbo.P: dbo.Facts.Amount <- dbo.Orders.Total (aggregation)
--   HW3004: The construct EXECUTE … AT Elsewhere, beyond the names in its text, is not followed.
--   HW3003: What Elsewhere.shop.dbo.LatestPrice returns is not known, so the columns it fills have no source.
