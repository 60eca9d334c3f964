-- CONTEXT_INFO gives what SET CONTEXT_INFO put there last; a constant has no source.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @who varbinary(128), @town varbinary(128);
SELECT @who = CAST(c.Name AS varbinary(128)), @town = CAST(c.City AS varbinary(128)) FROM dbo.Customers AS c;
SET CONTEXT_INFO @town;
SET CONTEXT_INFO @who;
INSERT INTO dbo.Audit (What) SELECT CAST(CONTEXT_INFO() AS nvarchar(100));
SET CONTEXT_INFO 0x01;
INSERT INTO dbo.Audit (OldValue) SELECT CONTEXT_INFO();

-- lineage:
--   dbo.P: reads dbo.Customers
--   dbo.P: writes dbo.Audit
--   dbo.P: dbo.Audit.What <- dbo.Customers.Name (transformation)
