-- What a program may run, and pass values to, need not declare them; one that is declared further down is refused all the same.
-- catalog: sales

INSERT INTO dbo.Archive (Id, CustomerId) SELECT o.Id, @by FROM dbo.Orders AS o WHERE o.OrderDate < @day;
DELETE FROM dbo.Orders WHERE OrderDate < @limit;
DECLARE @limit date = '2024-01-01';

-- lineage:
--   reads dbo.Orders
--   writes dbo.Archive
--   writes dbo.Orders
--   dbo.Archive.CustomerId <~ dbo.Orders.OrderDate (filter)
--   dbo.Archive.Id <- dbo.Orders.Id
--   dbo.Archive.Id <~ dbo.Orders.OrderDate (filter)
--   HW2011: Nothing above in this batch declares @limit, so SQL Server refuses all of the batch: declare it, or correct its name.
