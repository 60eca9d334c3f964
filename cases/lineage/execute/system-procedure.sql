-- Procedures of the system are known by name: no edges.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
EXEC sp_updatestats;
EXEC master.dbo.xp_cmdshell 'dir';

-- lineage:
--   (none)
