-- A key of the session that is not written out is told; what is read elsewhere under a known key is not in it.
-- catalog: sales

CREATE PROCEDURE dbo.P @key sysname AS
DECLARE @name nvarchar(100);
SELECT @name = c.Name FROM dbo.Customers AS c;
EXEC sp_set_session_context @key, @name;
INSERT INTO dbo.Audit (What) SELECT SESSION_CONTEXT(N'Who');
INSERT INTO dbo.Audit (What) SELECT CAST(SESSION_CONTEXT(@key) AS nvarchar(100));

-- lineage:
--   dbo.P: reads dbo.Customers
--   dbo.P: writes dbo.Audit
--   HW3004: The construct the key @key of sp_set_session_context is not followed.
--   HW3004: The construct the key @key of SESSION_CONTEXT is not followed.
