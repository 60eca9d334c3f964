-- BULK INSERT into a temp table reads the file and writes no table of the catalog.
CREATE TABLE #t (x int);
BULK INSERT #t FROM 'rows.csv';

-- lineage:
--   reads [@rows.csv]
