-- An UPDATE of some rows leaves the others as they were: by WHERE, by TOP, by an inner join (in parentheses too), by a list of tables, by a CTE.
-- catalog: sales

CREATE PROCEDURE dbo.P @n int AS
SELECT o.Id, o.CustomerId, o.OrderDate, o.Total, o.Note, o.Status, o.Total AS Net INTO #o FROM dbo.Orders AS o;
UPDATE #o SET CustomerId = Id WHERE Id > @n;
UPDATE TOP (5) #o SET OrderDate = NULL;
UPDATE x SET Total = l.Price FROM #o AS x JOIN dbo.Lines AS l ON l.OrderId = x.Id;
UPDATE x SET Note = y.Status FROM #o AS x LEFT JOIN #o AS y ON y.Id = x.Id, dbo.Settings AS s;
UPDATE x SET Net = NULL FROM (#o AS x JOIN dbo.Settings AS s ON s.Name = x.Note);
WITH first AS (SELECT TOP (1) * FROM #o) UPDATE first SET Status = NULL;
INSERT INTO dbo.Archive (Id, CustomerId, OrderDate, Total) SELECT Id, CustomerId, OrderDate, Total FROM #o;
INSERT INTO dbo.Audit (OldValue, NewValue) SELECT Note, Status FROM #o;
INSERT INTO dbo.Facts (Amount) SELECT Net FROM #o;

-- lineage:
--   dbo.P: reads dbo.Lines
--   dbo.P: reads dbo.Orders
--   dbo.P: reads dbo.Settings
--   dbo.P: writes dbo.Archive
--   dbo.P: writes dbo.Audit
--   dbo.P: writes dbo.Facts
--   dbo.P: dbo.Archive.CustomerId <- dbo.Orders.CustomerId
--   dbo.P: dbo.Archive.CustomerId <- dbo.Orders.Id
--   dbo.P: dbo.Archive.CustomerId <~ dbo.Orders.Id (filter)
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.P: dbo.Archive.OrderDate <- dbo.Orders.OrderDate
--   dbo.P: dbo.Archive.Total <- dbo.Lines.Price
--   dbo.P: dbo.Archive.Total <- dbo.Orders.Total
--   dbo.P: dbo.Archive.Total <~ dbo.Lines.OrderId (join)
--   dbo.P: dbo.Archive.Total <~ dbo.Orders.Id (join)
--   dbo.P: dbo.Audit.NewValue <- dbo.Orders.Status
--   dbo.P: dbo.Audit.OldValue <- dbo.Orders.Note
--   dbo.P: dbo.Audit.OldValue <- dbo.Orders.Status
--   dbo.P: dbo.Audit.OldValue <~ dbo.Orders.Id (join)
--   dbo.P: dbo.Facts.Amount <- dbo.Orders.Total
--   dbo.P: dbo.Facts.Amount <~ dbo.Orders.Id (join)
--   dbo.P: dbo.Facts.Amount <~ dbo.Orders.Note (join)
--   dbo.P: dbo.Facts.Amount <~ dbo.Orders.Status (join)
--   dbo.P: dbo.Facts.Amount <~ dbo.Settings.Name (join)
