-- UNPIVOT without an alias is refused by SQL Server; its columns are known all the same.
-- catalog: sales

INSERT INTO dbo.Archive (Id, Total)
SELECT OrderId, Amount FROM (SELECT OrderId, Price, Discount FROM dbo.Lines) AS l UNPIVOT (Amount FOR Kind IN (Price, Discount));

-- lineage:
--   reads dbo.Lines
--   writes dbo.Archive
--   dbo.Archive.Id <- dbo.Lines.OrderId
--   dbo.Archive.Total <- dbo.Lines.Discount
--   dbo.Archive.Total <- dbo.Lines.Price
--   HW1010: SQL Server refuses this: UNPIVOT has no alias.
