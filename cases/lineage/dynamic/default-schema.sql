-- A name without a schema is looked up under the default schema, not that of the module.
-- catalog: sales

CREATE PROCEDURE stage.P AS
EXEC (N'INSERT INTO dbo.Archive (Id) SELECT Id FROM Customers');

-- lineage:
--   stage.P: reads dbo.Customers [dynamic]
--   stage.P: writes dbo.Archive [dynamic]
--   stage.P: dbo.Archive.Id <- dbo.Customers.Id [dynamic]
