-- filepath() is the file of a row behind the alias of a source alone; a schema may have a function of that name, and an alias the name of a schema.
-- catalog: sales

INSERT INTO dbo.Audit (What, OldValue)
SELECT dbo.filename(c.Name), c.City
FROM dbo.Customers AS c;

INSERT INTO dbo.Audit (NewValue)
SELECT stage.Clean(stage.Name)
FROM stage.Customers AS stage;

-- lineage:
--   reads dbo.Customers
--   reads dbo.filename
--   reads stage.Clean
--   reads stage.Customers
--   writes dbo.Audit
--   dbo.Audit.NewValue <- stage.Customers.Name (transformation)
--   dbo.Audit.OldValue <- dbo.Customers.City
--   dbo.Audit.What <- dbo.Customers.Name (transformation)
