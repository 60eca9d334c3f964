-- What is computed of a column that a temp table has twice is of neither: the places of both are told.
-- catalog: sales

CREATE TABLE #rows (Id int, Amount int, Id int, Twice AS (Id * 2));
INSERT INTO #rows (Amount) SELECT o.Total FROM dbo.Orders AS o;
INSERT INTO dbo.Facts (Amount) SELECT r.Amount FROM #rows AS r;

-- lineage:
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Orders.Total
--   HW2002: The column Id exists in several sources: columns 1, 3 of one without an alias.
