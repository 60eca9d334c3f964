-- A row of literals and system functions has no source, and no diagnostic.
-- catalog: sales

INSERT INTO dbo.Audit (At, What, OldValue) SELECT SYSUTCDATETIME(), SUSER_SNAME(), @@SERVERNAME;

-- lineage:
--   writes dbo.Audit
