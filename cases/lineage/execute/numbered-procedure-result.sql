-- The number decides whose result set is inserted.
-- catalog: sales

CREATE PROCEDURE dbo.Load AS INSERT INTO dbo.Archive (Id, Total) EXEC dbo.Pick;2;
GO
CREATE PROCEDURE dbo.Pick;1 AS SELECT o.Id, o.Total FROM dbo.Orders AS o;
GO
CREATE PROCEDURE dbo.Pick;2 AS SELECT l.OrderId, l.Price FROM dbo.Lines AS l;

-- lineage:
--   dbo.Load: calls dbo.[Pick;2]
--   dbo.Load: writes dbo.Archive
--   dbo.Pick: reads dbo.Orders
--   dbo.[Pick;2]: reads dbo.Lines
--   dbo.Load: dbo.Archive.Id <- dbo.Lines.OrderId
--   dbo.Load: dbo.Archive.Total <- dbo.Lines.Price
