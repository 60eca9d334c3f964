-- An UPDATE of every row leaves nothing of what the column held: alone, through an alias, with an outer join.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
SELECT o.Id, o.CustomerId, o.OrderDate, o.Total INTO #o FROM dbo.Orders AS o;
UPDATE #o SET CustomerId = Id;
UPDATE x SET Total = l.Price FROM #o AS x LEFT JOIN dbo.Lines AS l ON l.OrderId = x.Id;
INSERT INTO dbo.Archive (Id, CustomerId, Total) SELECT Id, CustomerId, Total FROM #o;

-- lineage:
--   dbo.P: reads dbo.Lines
--   dbo.P: reads dbo.Orders
--   dbo.P: writes dbo.Archive
--   dbo.P: dbo.Archive.CustomerId <- dbo.Orders.Id
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.P: dbo.Archive.Total <- dbo.Lines.Price
--   dbo.P: dbo.Archive.Total <~ dbo.Lines.OrderId (join)
--   dbo.P: dbo.Archive.Total <~ dbo.Orders.Id (join)
