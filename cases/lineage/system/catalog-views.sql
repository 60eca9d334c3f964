-- System views and functions are known by name: no edges, nothing unresolved, nothing reported.
-- catalog: sales

INSERT INTO dbo.Audit (At, What, OldValue, NewValue)
SELECT o.create_date, QUOTENAME(s.name) + N'.' + o.name, t.TABLE_NAME, d.name
FROM   sys.objects AS o
JOIN   sys.schemas AS s ON s.schema_id = o.schema_id
CROSS JOIN INFORMATION_SCHEMA.TABLES AS t
CROSS APPLY sys.dm_exec_sql_text(NULL) AS x
CROSS JOIN msdb.dbo.sysjobs AS j
CROSS JOIN master.sys.databases AS d
WHERE  OBJECTPROPERTY(o.object_id, 'IsTable') = 1;

-- lineage:
--   writes dbo.Audit
