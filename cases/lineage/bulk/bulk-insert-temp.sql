-- BULK INSERT into a temp table: what is read from it later comes from the file, not from a column.
-- catalog: sales

CREATE TABLE #raw (Id int, Name nvarchar(50));
BULK INSERT #raw FROM 'c:\in\raw.csv' WITH (FIELDTERMINATOR = ';');
INSERT INTO dbo.Countries (Id, Name) SELECT r.Id, r.Name FROM #raw AS r;

-- lineage:
--   reads [@c:\in\raw.csv]
--   writes dbo.Countries
