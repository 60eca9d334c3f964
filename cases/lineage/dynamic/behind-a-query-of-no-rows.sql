-- A SELECT that surely finds no row assigns nothing, and the ways go on behind it.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @id int, @source sysname = N'Orders';
SELECT @id = l.Qty, @source = N'Archive' FROM dbo.Lines AS l FULL JOIN (VALUES (1)) AS v (Id) ON v.Id = l.OrderId WHERE v.Id = 2 AND 1 = 0;
EXEC (N'INSERT INTO dbo.Facts (CustomerId) SELECT CustomerId FROM dbo.' + @source);

-- lineage:
--   dbo.P: reads dbo.Lines
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Facts [dynamic]
--   dbo.P: dbo.Facts.CustomerId <- dbo.Orders.CustomerId [dynamic]
