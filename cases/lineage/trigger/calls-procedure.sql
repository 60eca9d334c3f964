-- A trigger calls a procedure, whose temp table it made.
-- catalog: sales

CREATE PROCEDURE dbo.Store AS INSERT INTO dbo.Archive (Id, Total) SELECT c.Id, c.Total FROM #changed AS c;
GO
CREATE TRIGGER dbo.Orders_Store ON dbo.Orders AFTER UPDATE AS
BEGIN
    SELECT Id, Total INTO #changed FROM inserted;
    EXEC dbo.Store;
END;

-- lineage:
--   dbo.Orders_Store: calls dbo.Store
--   dbo.Orders_Store: reads dbo.Orders
--   dbo.Store: writes dbo.Archive
--   dbo.Store: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.Store: dbo.Archive.Total <- dbo.Orders.Total
