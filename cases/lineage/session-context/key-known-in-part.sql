-- A key that a text has only in part is not known, whatever it begins with: of two of them nobody tells that they are the same.
-- catalog: sales

CREATE PROCEDURE dbo.P @one nvarchar(10), @other nvarchar(10) AS
EXEC (N'DECLARE @name nvarchar(100) = (SELECT MAX(c.Name) FROM dbo.Customers AS c);
EXEC sp_set_session_context N''' + @one + N''', @name;');
EXEC (N'INSERT INTO dbo.Audit (What) SELECT CAST(SESSION_CONTEXT(N''' + @other + N''') AS nvarchar(100))');

-- lineage:
--   dbo.P: reads dbo.Customers [dynamic]
--   dbo.P: writes dbo.Audit [dynamic]
--   HW3004: The construct the key N'{@one}' of sp_set_session_context is not followed.
--   HW3004: The construct the key N'{@other}' of SESSION_CONTEXT is not followed.
