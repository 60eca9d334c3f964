-- The row that WHERE CURRENT OF takes is one of its cursor's query: what decides there decides what is written.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE late CURSOR FOR SELECT o.Id FROM dbo.Orders AS o JOIN dbo.Customers AS c ON c.Id = o.CustomerId WHERE o.OrderDate < '2024-01-01' FOR UPDATE OF Status;
OPEN late;
FETCH NEXT FROM late;
WHILE @@FETCH_STATUS = 0
BEGIN
  UPDATE dbo.Orders SET Status = 'L' WHERE CURRENT OF late;
  FETCH NEXT FROM late;
END;
DECLARE @gone CURSOR;
SET @gone = CURSOR FOR SELECT a.Id FROM dbo.Archive AS a WHERE a.Total = 0 FOR UPDATE;
OPEN @gone;
FETCH NEXT FROM @gone;
DELETE FROM dbo.Archive OUTPUT deleted.Id INTO dbo.Facts (CustomerId) WHERE CURRENT OF @gone;

-- lineage:
--   dbo.P: reads dbo.Archive
--   dbo.P: reads dbo.Customers
--   dbo.P: reads dbo.Orders
--   dbo.P: writes dbo.Archive
--   dbo.P: writes dbo.Facts
--   dbo.P: writes dbo.Orders
--   dbo.P: dbo.Facts.CustomerId <- dbo.Archive.Id
--   dbo.P: dbo.Facts.CustomerId <~ dbo.Archive.Total (filter)
--   dbo.P: dbo.Orders.Status <~ dbo.Customers.Id (join)
--   dbo.P: dbo.Orders.Status <~ dbo.Orders.CustomerId (join)
--   dbo.P: dbo.Orders.Status <~ dbo.Orders.OrderDate (filter)
