-- RETURN in dynamic SQL ends that text, not the branch that runs it.
-- catalog: sales

CREATE PROCEDURE dbo.P @new bit AS
BEGIN
    DECLARE @amount decimal(18, 2);
    SELECT @amount = MAX(Price) FROM dbo.Products;
    IF @new = 1
    BEGIN
        SELECT @amount = MAX(Total) FROM dbo.Orders;
        EXEC (N'DELETE FROM dbo.Archive; RETURN');
    END
    INSERT INTO dbo.Facts (Amount) VALUES (@amount);
END

-- lineage:
--   dbo.P: reads dbo.Orders
--   dbo.P: reads dbo.Products
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: writes dbo.Facts
--   dbo.P: dbo.Facts.Amount <- dbo.Orders.Total (aggregation)
--   dbo.P: dbo.Facts.Amount <- dbo.Products.Price (aggregation)
