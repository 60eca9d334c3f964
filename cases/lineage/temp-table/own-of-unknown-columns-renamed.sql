-- A temp table that the module makes of unknown columns is renamed with whatever it has.

CREATE PROCEDURE dbo.P AS
SELECT * INTO #next FROM dbo.Unknown;
EXEC tempdb..sp_rename N'#next', N'#now';
INSERT INTO dbo.Target (Id) SELECT n.Id FROM #now AS n;

-- lineage:
--   dbo.P: reads dbo.Unknown
--   dbo.P: writes dbo.Target
--   dbo.P: dbo.Target.Id <- dbo.Unknown.Id
