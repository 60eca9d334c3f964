-- CHANGETABLE reads its table and hands on its keys; what the server adds has no source, what is asked for filters.
-- catalog: sales

DECLARE @since bigint;
SELECT @since = MAX(s.Value) FROM dbo.Settings AS s;
INSERT INTO dbo.Audit (What, OldValue)
SELECT c.Id, c.SYS_CHANGE_OPERATION
FROM CHANGETABLE(CHANGES dbo.Orders, @since) AS c;

-- lineage:
--   reads dbo.Orders
--   reads dbo.Settings
--   writes dbo.Audit
--   dbo.Audit.OldValue <~ dbo.Settings.Value (filter)
--   dbo.Audit.What <- dbo.Orders.Id
--   dbo.Audit.What <~ dbo.Settings.Value (filter)
