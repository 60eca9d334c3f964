-- ALTER TABLE changes what a star of the temp table holds: added columns come last and once, dropped ones are gone.
-- catalog: sales

CREATE TABLE #t (Id int, Gone int);
ALTER TABLE #t ADD Label nvarchar(50);
IF COL_LENGTH('tempdb..#t', 'Label') IS NULL ALTER TABLE #t ADD Label nvarchar(50);
ALTER TABLE #t DROP COLUMN Gone;
INSERT INTO #t (Id, Label) SELECT c.Id, c.Name FROM dbo.Customers AS c;
INSERT INTO dbo.Settings (Name, Value) SELECT * FROM #t;

-- lineage:
--   reads dbo.Customers
--   writes dbo.Settings
--   dbo.Settings.Name <- dbo.Customers.Id
--   dbo.Settings.Value <- dbo.Customers.Name
