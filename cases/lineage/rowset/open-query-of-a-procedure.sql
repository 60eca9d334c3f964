-- OPENQUERY of an EXECUTE calls the procedure on the other server, behind SET options too; of a text it is not read.
-- catalog: sales

INSERT INTO dbo.Archive (Id, Total) SELECT q.Id, q.Total FROM OPENQUERY(Box, 'SET FMTONLY OFF; SET NOCOUNT ON; EXEC Sales.dbo.Totals @year = 2024') AS q;
INSERT INTO dbo.Archive (Id) SELECT q.Id FROM OPENQUERY(Box, 'SET NOCOUNT ON SELECT Id FROM Sales.dbo.Items') AS q;
INSERT INTO dbo.Archive (Id) SELECT q.Id FROM OPENQUERY(Box, 'EXEC (''SELECT Id FROM Sales.dbo.Other'')') AS q;

-- lineage:
--   calls Box.Sales.dbo.Totals [dynamic]
--   reads Box.Sales.dbo.Items [dynamic]
--   writes dbo.Archive
--   dbo.Archive.Id <- Box.Sales.dbo.Items.Id
--   HW3004: The construct OPENQUERY, beyond the names in its text, is not followed.
--   HW3004: The construct OPENQUERY, beyond the names in its text, is not followed.
--   HW3004: The construct OPENQUERY is not followed.
