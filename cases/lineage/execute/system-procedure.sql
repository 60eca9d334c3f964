-- Procedures of the system are known by name: no edges; of one that runs commands that is said.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
EXEC sp_updatestats;
EXEC master.dbo.xp_cmdshell 'dir';

-- lineage:
--   HW3004: The construct xp_cmdshell is not followed.
