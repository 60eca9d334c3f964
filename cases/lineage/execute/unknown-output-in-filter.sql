-- What nobody knows of an OUTPUT argument is told where it is written, not where it only filters.
-- catalog: sales

CREATE PROCEDURE dbo.Filters AS
DECLARE @id int;
EXEC Other.dbo.Find @id OUTPUT;
INSERT INTO dbo.Archive (Total) SELECT Total FROM dbo.Orders WHERE Id = @id;
GO
CREATE PROCEDURE dbo.Writes AS
DECLARE @id int;
EXEC Other.dbo.Find @id OUTPUT;
INSERT INTO dbo.Archive (Total) SELECT Total + @id FROM dbo.Orders;

-- lineage:
--   dbo.Filters: calls Other.dbo.Find
--   dbo.Filters: reads dbo.Orders
--   dbo.Filters: writes dbo.Archive
--   dbo.Writes: calls Other.dbo.Find
--   dbo.Writes: reads dbo.Orders
--   dbo.Writes: writes dbo.Archive
--   dbo.Filters: dbo.Archive.Total <- dbo.Orders.Total
--   dbo.Filters: dbo.Archive.Total <~ dbo.Orders.Id (filter)
--   dbo.Writes: dbo.Archive.Total <- dbo.Orders.Total (transformation)
--   HW3003: What Other.dbo.Find returns is not known, so the columns it fills have no source.
