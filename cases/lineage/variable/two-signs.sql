-- A variable may begin with two signs; only those that SQL Server has itself are none.
-- catalog: sales

CREATE PROCEDURE dbo.P @@from int AS
DECLARE @@total decimal(18, 2), @rows int;
SELECT @@total = SUM(o.Total) FROM dbo.Orders AS o WHERE o.Id > @@from;
SET @rows = @@ROWCOUNT;
INSERT INTO dbo.Facts (Amount, Orders) VALUES (@@total, @rows);

-- lineage:
--   dbo.P: reads dbo.Orders
--   dbo.P: writes dbo.Facts
--   dbo.P: dbo.Facts.Amount <- dbo.Orders.Total (aggregation)
--   dbo.P: dbo.Facts.Amount <~ dbo.Orders.Id (filter)
