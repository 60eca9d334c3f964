-- In which database a text of another server runs, nobody here knows.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
EXEC (N'DECLARE @db sysname = DB_NAME(); EXEC (N''DELETE FROM dbo.['' + @db + N'']'')') AT Branch;

-- lineage:
--   HW3004: The construct EXECUTE … AT Branch, beyond the names in its text, is not followed.
--   HW3002: The name dbo.[{DB_NAME()}] is only partly known at run time; no edge is drawn.
