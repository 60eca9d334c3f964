-- A MERGE that puts no rows in decides the columns that it sets, as UPDATE does; one that does decides the rows.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
SELECT o.Id, o.Total INTO #set FROM dbo.Orders AS o;
SELECT o.Id, o.Total INTO #put FROM dbo.Orders AS o;
MERGE #set AS t USING dbo.Lines AS l ON l.OrderId = t.Id AND l.Qty > 0 WHEN MATCHED THEN UPDATE SET Total = l.Price;
MERGE #put AS t USING dbo.Lines AS l ON l.OrderId = t.Id AND l.Qty > 0 WHEN MATCHED THEN UPDATE SET Total = l.Price WHEN NOT MATCHED THEN INSERT (Id) VALUES (l.OrderId);
INSERT INTO dbo.Archive (Id, Total) SELECT s.Id, s.Total FROM #set AS s;
INSERT INTO dbo.Facts (CustomerId, Amount) SELECT p.Id, p.Total FROM #put AS p;

-- lineage:
--   dbo.P: reads dbo.Lines
--   dbo.P: reads dbo.Orders
--   dbo.P: writes dbo.Archive
--   dbo.P: writes dbo.Facts
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.P: dbo.Archive.Total <- dbo.Lines.Price
--   dbo.P: dbo.Archive.Total <- dbo.Orders.Total
--   dbo.P: dbo.Archive.Total <~ dbo.Lines.OrderId (join)
--   dbo.P: dbo.Archive.Total <~ dbo.Lines.Qty (join)
--   dbo.P: dbo.Archive.Total <~ dbo.Orders.Id (join)
--   dbo.P: dbo.Facts.Amount <- dbo.Lines.Price
--   dbo.P: dbo.Facts.Amount <- dbo.Orders.Total
--   dbo.P: dbo.Facts.Amount <~ dbo.Lines.OrderId (join)
--   dbo.P: dbo.Facts.Amount <~ dbo.Lines.Qty (join)
--   dbo.P: dbo.Facts.Amount <~ dbo.Orders.Id (join)
--   dbo.P: dbo.Facts.CustomerId <- dbo.Lines.OrderId
--   dbo.P: dbo.Facts.CustomerId <- dbo.Orders.Id
--   dbo.P: dbo.Facts.CustomerId <~ dbo.Lines.OrderId (join)
--   dbo.P: dbo.Facts.CustomerId <~ dbo.Lines.Qty (join)
--   dbo.P: dbo.Facts.CustomerId <~ dbo.Orders.Id (join)
