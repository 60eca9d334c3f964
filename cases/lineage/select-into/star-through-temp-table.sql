-- A star over a temp table has the columns that the temp table was given.
-- catalog: sales

SELECT o.Id, o.CustomerId, o.OrderDate, o.Total
INTO   #o
FROM   dbo.Orders AS o;

INSERT INTO dbo.Archive
SELECT * FROM #o;

-- lineage:
--   reads dbo.Orders
--   writes dbo.Archive
--   dbo.Archive.CustomerId <- dbo.Orders.CustomerId
--   dbo.Archive.Id <- dbo.Orders.Id
--   dbo.Archive.OrderDate <- dbo.Orders.OrderDate
--   dbo.Archive.Total <- dbo.Orders.Total
