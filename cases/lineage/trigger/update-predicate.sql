-- UPDATE(column) in a trigger asks about the statement: it is no source and reads no table.
-- catalog: sales
CREATE TRIGGER dbo.Watch ON dbo.Orders AFTER UPDATE AS
IF UPDATE(Total)
  INSERT INTO dbo.Audit (What) VALUES ('total changed');

-- lineage:
--   dbo.Watch: writes dbo.Audit
