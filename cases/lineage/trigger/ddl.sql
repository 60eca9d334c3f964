-- A trigger of the database has no inserted; EVENTDATA() is nothing of the catalog.
-- catalog: sales

CREATE TRIGGER LogChanges ON DATABASE FOR CREATE_TABLE, ALTER_TABLE AS
INSERT INTO dbo.Audit (At, What) SELECT SYSDATETIME(), EVENTDATA().value('(/EVENT_INSTANCE/ObjectName)[1]', 'nvarchar(100)');

-- lineage:
--   dbo.LogChanges: writes dbo.Audit
