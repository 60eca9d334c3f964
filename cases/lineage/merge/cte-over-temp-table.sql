-- A MERGE into a CTE over a temp table fills the temp table; what it joins by decides what it sets there.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
CREATE TABLE #totals (Id int, Total decimal(18, 2), Kept int);
WITH kept AS (SELECT t.Id, t.Total FROM #totals AS t WHERE t.Kept = 1)
MERGE kept USING dbo.Orders AS o ON o.CustomerId = kept.Id
WHEN MATCHED THEN UPDATE SET Total = o.Total
WHEN NOT MATCHED THEN INSERT (Id, Total) VALUES (o.Id, o.Total);
INSERT INTO dbo.Archive (Id, Total) SELECT t.Id, t.Total FROM #totals AS t;

-- lineage:
--   dbo.P: reads dbo.Orders
--   dbo.P: writes dbo.Archive
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.P: dbo.Archive.Id <~ dbo.Orders.CustomerId (join)
--   dbo.P: dbo.Archive.Total <- dbo.Orders.Total
--   dbo.P: dbo.Archive.Total <~ dbo.Orders.CustomerId (join)
