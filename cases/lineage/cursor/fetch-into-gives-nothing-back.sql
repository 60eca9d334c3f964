-- A row that FETCH puts into variables is none that the procedure gives back.
-- catalog: sales

CREATE PROCEDURE dbo.Totals AS
DECLARE @price decimal(18, 2);
DECLARE prices CURSOR FOR SELECT l.Price FROM dbo.Lines AS l;
OPEN prices;
FETCH NEXT FROM prices INTO @price;
SELECT o.Total FROM dbo.Orders AS o;
GO
CREATE PROCEDURE dbo.Load AS
INSERT INTO dbo.Archive (Total) EXEC dbo.Totals;

-- lineage:
--   dbo.Load: calls dbo.Totals
--   dbo.Load: writes dbo.Archive
--   dbo.Totals: reads dbo.Lines
--   dbo.Totals: reads dbo.Orders
--   dbo.Load: dbo.Archive.Total <- dbo.Orders.Total
