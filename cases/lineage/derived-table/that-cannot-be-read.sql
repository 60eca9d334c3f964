-- A derived table that cannot be read costs what it selects; the target and what is joined to it stay, and no column is guessed.
-- catalog: sales

INSERT INTO dbo.Archive (Id, Total, OrderDate)
SELECT o.Id, d.Total, OrderDate
FROM dbo.Orders AS o
JOIN (SELECT OrderId, SUM(Price * ) AS Total FROM dbo.Lines GROUP BY OrderId) AS d ON d.OrderId = o.Id;

-- lineage:
--   reads dbo.Orders
--   writes dbo.Archive
--   dbo.Archive.Id <- dbo.Orders.Id
--   dbo.Archive.Id <~ dbo.Orders.Id (join)
--   dbo.Archive.OrderDate <- dbo.Orders.OrderDate
--   dbo.Archive.OrderDate <~ dbo.Orders.Id (join)
--   dbo.Archive.Total <~ dbo.Orders.Id (join)
--   HW1001: Expected an expression here, found ).
