-- A key that is NULL is none: nothing is read under it, and nothing is to be said of it.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
INSERT INTO dbo.Audit (What) SELECT CAST(SESSION_CONTEXT(NULL) AS nvarchar(100));

-- lineage:
--   dbo.P: writes dbo.Audit
