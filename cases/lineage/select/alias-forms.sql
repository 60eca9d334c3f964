-- All ways of giving a column a name: AS, without AS, alias = expression, and strings.
-- catalog: sales

SELECT o.Id AS a, o.CustomerId b, c = o.Total, 'd' = o.OrderDate, o.Note AS 'e', o.Status "f"
INTO   #t
FROM   dbo.Orders AS o;
INSERT INTO dbo.Archive (Id, CustomerId, Total, OrderDate) SELECT a, b, c, d FROM #t;
INSERT INTO dbo.Settings (Name, Value) SELECT e, f FROM #t;

-- lineage:
--   reads dbo.Orders
--   writes dbo.Archive
--   writes dbo.Settings
--   dbo.Archive.CustomerId <- dbo.Orders.CustomerId
--   dbo.Archive.Id <- dbo.Orders.Id
--   dbo.Archive.OrderDate <- dbo.Orders.OrderDate
--   dbo.Archive.Total <- dbo.Orders.Total
--   dbo.Settings.Name <- dbo.Orders.Note
--   dbo.Settings.Value <- dbo.Orders.Status
