-- System tables and functions are known by name and give no edges: old views, sys functions, other system databases.
-- catalog: sales

INSERT INTO dbo.Settings (Name, Value)
SELECT o.name, t.text
FROM sysobjects AS o
JOIN dbo.syscolumns AS c ON c.id = o.id
JOIN msdb.dbo.sysjobs AS j ON j.name = o.name
CROSS APPLY sys.dm_exec_sql_text(0x0) AS t
CROSS APPLY fn_listextendedproperty(NULL, NULL, NULL, NULL, NULL, NULL, NULL) AS f;
EXEC sp_who;
EXEC master.dbo.xp_cmdshell 'dir';

-- lineage:
--   writes dbo.Settings
--   HW3004: The construct xp_cmdshell is not followed.
