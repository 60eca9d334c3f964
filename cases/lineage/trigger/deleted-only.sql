-- deleted alone reads the trigger's table too.
-- catalog: sales

CREATE TRIGGER dbo.Orders_Keep ON dbo.Orders AFTER DELETE AS
INSERT INTO dbo.Archive (Id, CustomerId, OrderDate, Total) SELECT Id, CustomerId, OrderDate, Total FROM deleted;

-- lineage:
--   dbo.Orders_Keep: reads dbo.Orders
--   dbo.Orders_Keep: writes dbo.Archive
--   dbo.Orders_Keep: dbo.Archive.CustomerId <- dbo.Orders.CustomerId
--   dbo.Orders_Keep: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.Orders_Keep: dbo.Archive.OrderDate <- dbo.Orders.OrderDate
--   dbo.Orders_Keep: dbo.Archive.Total <- dbo.Orders.Total
