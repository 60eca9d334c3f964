-- Names with empty parts: db..T is db.dbo.T, for a column's owner too, and a leading dot says nothing.
-- catalog: sales

INSERT INTO dbo.Archive (Id, CustomerId)
SELECT Sales..Orders.Id, .dbo.Lines.ProductId
FROM Sales..Orders
JOIN .dbo.Lines ON .dbo.Lines.OrderId = Sales..Orders.Id;

-- lineage:
--   reads Sales.dbo.Orders
--   reads dbo.Lines
--   writes dbo.Archive
--   dbo.Archive.CustomerId <- dbo.Lines.ProductId
--   dbo.Archive.CustomerId <~ Sales.dbo.Orders.Id (join)
--   dbo.Archive.CustomerId <~ dbo.Lines.OrderId (join)
--   dbo.Archive.Id <- Sales.dbo.Orders.Id
--   dbo.Archive.Id <~ Sales.dbo.Orders.Id (join)
--   dbo.Archive.Id <~ dbo.Lines.OrderId (join)
