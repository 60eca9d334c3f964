-- An INSERT into a view writes the view; what is under it is its own affair.
-- catalog: sales

INSERT INTO dbo.OpenOrders (Id, CustomerId, Total) SELECT a.Id, a.CustomerId, a.Total FROM dbo.Archive AS a;

-- lineage:
--   reads dbo.Archive
--   writes dbo.OpenOrders
--   dbo.OpenOrders.CustomerId <- dbo.Archive.CustomerId
--   dbo.OpenOrders.Id <- dbo.Archive.Id
--   dbo.OpenOrders.Total <- dbo.Archive.Total
