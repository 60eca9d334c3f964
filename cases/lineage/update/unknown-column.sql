-- A column that the target does not have is reported; what is written to it is an edge all the same.
-- catalog: sales

UPDATE dbo.Orders SET Nothing = 1, Total = CustomerId;
INSERT INTO dbo.Archive (Id, Missing) SELECT o.Id, o.Total FROM dbo.Orders AS o;

-- lineage:
--   reads dbo.Orders
--   writes dbo.Archive
--   writes dbo.Orders
--   dbo.Archive.Id <- dbo.Orders.Id
--   dbo.Archive.Missing <- dbo.Orders.Total
--   dbo.Orders.Total <- dbo.Orders.CustomerId
--   HW2016: dbo.Orders has no column Nothing.
--   HW2016: dbo.Archive has no column Missing.
