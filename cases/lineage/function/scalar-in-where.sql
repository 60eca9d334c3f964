-- A function in WHERE is read, its arguments filter.
-- catalog: sales

CREATE FUNCTION dbo.IsBig (@x decimal(18, 2)) RETURNS bit AS BEGIN RETURN IIF(@x > 1000, 1, 0); END;
GO
INSERT INTO dbo.Archive (Id) SELECT o.Id FROM dbo.Orders AS o WHERE dbo.IsBig(o.Total) = 1;

-- lineage:
--   reads dbo.IsBig
--   reads dbo.Orders
--   writes dbo.Archive
--   dbo.Archive.Id <- dbo.Orders.Id
--   dbo.Archive.Id <~ dbo.Orders.Total (filter)
