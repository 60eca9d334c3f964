-- Procedures and tables that replication and log shipping bring are SQL Server's own: nothing unresolved, no call.
-- catalog: sales

CREATE PROCEDURE dbo.WatchReplication AS
DECLARE @waiting TABLE (Id varbinary(10), Number varbinary(10));
INSERT INTO @waiting (Id, Number) EXEC sp_repltrans;
EXEC distribution.dbo.sp_browsereplcmds @xact_seqno_start = NULL;
EXEC sp_addpushsubscription_agent @publication = N'Orders', @subscriber = N'Elsewhere';
EXEC master.dbo.sp_help_log_shipping_monitor;
INSERT INTO dbo.Audit (What, NewValue)
SELECT a.publication, w.Number FROM distribution.dbo.MSdistribution_agents AS a CROSS JOIN @waiting AS w;
INSERT INTO dbo.Audit (What) SELECT m.Name FROM distribution.dbo.Mailing AS m;

-- lineage:
--   dbo.WatchReplication: reads distribution.dbo.Mailing
--   dbo.WatchReplication: writes dbo.Audit
--   dbo.WatchReplication: dbo.Audit.What <- distribution.dbo.Mailing.Name
