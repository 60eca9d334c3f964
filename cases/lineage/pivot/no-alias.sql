-- PIVOT without an alias is refused by SQL Server; its columns are known all the same.
-- catalog: sales

INSERT INTO dbo.Archive (Id, Total)
SELECT ProductId, [1] FROM (SELECT ProductId, LineNumber, Price FROM dbo.Lines) AS l PIVOT (SUM(Price) FOR LineNumber IN ([1], [2]));

-- lineage:
--   reads dbo.Lines
--   writes dbo.Archive
--   dbo.Archive.Id <- dbo.Lines.ProductId
--   dbo.Archive.Total <- dbo.Lines.Price (aggregation)
--   dbo.Archive.Total <~ dbo.Lines.LineNumber (conditional)
--   HW1010: SQL Server refuses this: PIVOT has no alias.
