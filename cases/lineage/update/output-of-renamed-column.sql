-- Through a CTE that renames its columns, inserted.n is what was assigned to the column beneath, deleted.n that column.
-- catalog: sales

WITH pairs AS (
    SELECT c.Name, s.Name AS Staged FROM stage.Customers AS s JOIN dbo.Customers AS c ON c.Id = s.Id
)
UPDATE pairs SET Staged = Name OUTPUT inserted.Staged, deleted.Staged INTO dbo.Audit (NewValue, OldValue);

-- lineage:
--   reads dbo.Customers
--   reads stage.Customers
--   writes dbo.Audit
--   writes stage.Customers
--   dbo.Audit.NewValue <- dbo.Customers.Name
--   dbo.Audit.NewValue <~ dbo.Customers.Id (join)
--   dbo.Audit.NewValue <~ stage.Customers.Id (join)
--   dbo.Audit.OldValue <- stage.Customers.Name
--   dbo.Audit.OldValue <~ dbo.Customers.Id (join)
--   dbo.Audit.OldValue <~ stage.Customers.Id (join)
--   stage.Customers.Name <- dbo.Customers.Name
--   stage.Customers.Name <~ dbo.Customers.Id (join)
--   stage.Customers.Name <~ stage.Customers.Id (join)
