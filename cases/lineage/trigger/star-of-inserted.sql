-- A star over inserted has the columns of the trigger's table.
-- catalog: sales

CREATE TRIGGER dbo.Archive_Copy ON dbo.Archive AFTER INSERT AS
INSERT INTO dbo.Archive SELECT * FROM inserted;

-- lineage:
--   dbo.Archive_Copy: reads dbo.Archive
--   dbo.Archive_Copy: writes dbo.Archive
--   dbo.Archive_Copy: dbo.Archive.CustomerId <- dbo.Archive.CustomerId
--   dbo.Archive_Copy: dbo.Archive.Id <- dbo.Archive.Id
--   dbo.Archive_Copy: dbo.Archive.OrderDate <- dbo.Archive.OrderDate
--   dbo.Archive_Copy: dbo.Archive.Total <- dbo.Archive.Total
