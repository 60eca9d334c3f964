-- BULK INSERT reads a file and writes the table.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
BULK INSERT dbo.Archive FROM 'D:\in\orders.csv' WITH (FIRSTROW = 2);

-- lineage:
--   dbo.P: reads [@D:\in\orders.csv]
--   dbo.P: writes dbo.Archive
