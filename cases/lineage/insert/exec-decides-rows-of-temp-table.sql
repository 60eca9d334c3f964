-- What decides the rows that INSERT … EXEC puts into a temp table decides whatever is made of its rows, also of none of its columns.
-- catalog: sales

CREATE PROCEDURE dbo.BigOrders AS
SELECT o.Id, CASE WHEN o.Note = N'' THEN o.Total ELSE 0 END FROM dbo.Orders AS o JOIN dbo.Lines AS l ON l.OrderId = o.Id WHERE o.Status = 'O';
GO
CREATE PROCEDURE dbo.P AS
CREATE TABLE #big (Id int, Total decimal(18, 2));
INSERT INTO #big EXEC dbo.BigOrders;
INSERT INTO dbo.Facts (Orders) SELECT COUNT(*) FROM #big;

-- lineage:
--   dbo.BigOrders: reads dbo.Lines
--   dbo.BigOrders: reads dbo.Orders
--   dbo.P: calls dbo.BigOrders
--   dbo.P: writes dbo.Facts
--   dbo.P: dbo.Facts.Orders <~ dbo.Lines.OrderId (join)
--   dbo.P: dbo.Facts.Orders <~ dbo.Orders.Id (join)
--   dbo.P: dbo.Facts.Orders <~ dbo.Orders.Status (filter)
