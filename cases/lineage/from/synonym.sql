-- Edges go to what a synonym stands for.
-- catalog: sales

INSERT INTO dbo.Archive (Id, Total)
SELECT s.Id, s.Total FROM dbo.Synonym_Orders AS s;

-- lineage:
--   reads dbo.Orders
--   writes dbo.Archive
--   dbo.Archive.Id <- dbo.Orders.Id
--   dbo.Archive.Total <- dbo.Orders.Total
