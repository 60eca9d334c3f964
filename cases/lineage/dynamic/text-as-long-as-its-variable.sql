-- A text that fills its variable to the last letter is whole: what it adds to a temp table is known.
-- catalog: sales

CREATE TABLE #rows (Id int);
DECLARE @sql nvarchar(32) = N'ALTER TABLE #rows ADD Amount int';
EXEC (@sql);
INSERT INTO #rows SELECT o.Id, o.Total FROM dbo.Orders AS o;
INSERT INTO dbo.Facts (Amount) SELECT r.Amount FROM #rows AS r;

-- lineage:
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Orders.Total
