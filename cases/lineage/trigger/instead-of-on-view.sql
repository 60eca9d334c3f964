-- An INSTEAD OF trigger of a view: inserted has the view's columns, and reads the view.
-- catalog: sales

CREATE TRIGGER dbo.OpenOrders_Insert ON dbo.OpenOrders INSTEAD OF INSERT AS
INSERT INTO dbo.Orders (Id, CustomerId, Total, Status) SELECT i.Id, i.CustomerId, i.Total, 'O' FROM inserted AS i;

-- lineage:
--   dbo.OpenOrders_Insert: reads dbo.OpenOrders
--   dbo.OpenOrders_Insert: writes dbo.Orders
--   dbo.OpenOrders_Insert: dbo.Orders.CustomerId <- dbo.OpenOrders.CustomerId
--   dbo.OpenOrders_Insert: dbo.Orders.Id <- dbo.OpenOrders.Id
--   dbo.OpenOrders_Insert: dbo.Orders.Total <- dbo.OpenOrders.Total
