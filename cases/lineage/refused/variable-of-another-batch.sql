-- GO ends what is declared: the next batch does not have the variable, but may declare one of the same name.
-- catalog: sales

DECLARE @day date = '2024-01-01', @rows int;
DELETE FROM dbo.Archive WHERE OrderDate < @day;
GO
INSERT INTO dbo.Archive (Id) SELECT o.Id FROM dbo.Orders AS o WHERE o.OrderDate < @day;
GO
DECLARE @rows int;
SELECT @rows = COUNT(*) FROM dbo.Archive;

-- lineage:
--   reads dbo.Archive
--   reads dbo.Orders
--   writes dbo.Archive
--   dbo.Archive.Id <- dbo.Orders.Id
--   dbo.Archive.Id <~ dbo.Orders.OrderDate (filter)
--   HW2011: Nothing above in this batch declares @day, so SQL Server refuses all of the batch: declare it, or correct its name.
