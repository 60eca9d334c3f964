-- A table variable beside the result table is a station, not a column of the function.
-- catalog: sales

CREATE FUNCTION dbo.Best () RETURNS @out TABLE (CustomerId int, Total decimal(18, 2)) AS
BEGIN
    DECLARE @work TABLE (CustomerId int, Total decimal(18, 2));
    INSERT INTO @work SELECT o.CustomerId, SUM(o.Total) FROM dbo.Orders AS o GROUP BY o.CustomerId;
    INSERT INTO @out SELECT w.CustomerId, w.Total FROM @work AS w WHERE w.Total > 100;
    RETURN;
END;

-- lineage:
--   dbo.Best: reads dbo.Orders
--   dbo.Best: dbo.Best.CustomerId <- dbo.Orders.CustomerId
--   dbo.Best: dbo.Best.CustomerId <~ dbo.Orders.CustomerId (group by)
--   dbo.Best: dbo.Best.CustomerId <~ dbo.Orders.Total (filter)
--   dbo.Best: dbo.Best.Total <- dbo.Orders.Total (aggregation)
--   dbo.Best: dbo.Best.Total <~ dbo.Orders.CustomerId (group by)
--   dbo.Best: dbo.Best.Total <~ dbo.Orders.Total (filter)
