-- What decided that rows are in a temp table decides what OUTPUT tells of them, and what an UPDATE puts into variables, without FROM too.
-- catalog: sales

GO
CREATE PROCEDURE dbo.Deleted AS
SELECT Id, CustomerId INTO #open FROM dbo.Orders WHERE Status = 'O';
DELETE FROM #open OUTPUT deleted.Id INTO dbo.Archive (Id);
GO
CREATE PROCEDURE dbo.Updated AS
DECLARE @open TABLE (Id int, Done bit);
DECLARE @told TABLE (Id int);
INSERT INTO @open (Id) SELECT Id FROM dbo.Orders WHERE Status = 'O';
UPDATE @open SET Done = 1 OUTPUT inserted.Id INTO @told;
INSERT INTO dbo.Archive (Id) SELECT Id FROM @told;
GO
CREATE PROCEDURE dbo.Into_Variable AS
DECLARE @id int;
SELECT Id, CAST(0 AS bit) AS Done INTO #open FROM dbo.Orders WHERE Status = 'O';
UPDATE TOP (1) #open SET Done = 1, @id = Id;
INSERT INTO dbo.Archive (Id) VALUES (@id);

-- lineage:
--   dbo.Deleted: reads dbo.Orders
--   dbo.Deleted: writes dbo.Archive
--   dbo.Into_Variable: reads dbo.Orders
--   dbo.Into_Variable: writes dbo.Archive
--   dbo.Updated: reads dbo.Orders
--   dbo.Updated: writes dbo.Archive
--   dbo.Deleted: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.Deleted: dbo.Archive.Id <~ dbo.Orders.Status (filter)
--   dbo.Into_Variable: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.Into_Variable: dbo.Archive.Id <~ dbo.Orders.Status (filter)
--   dbo.Updated: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.Updated: dbo.Archive.Id <~ dbo.Orders.Status (filter)
