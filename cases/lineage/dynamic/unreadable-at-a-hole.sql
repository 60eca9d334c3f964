-- A text that cannot be read at a word which is only partly known is told with what the script writes there.
-- catalog: sales

CREATE PROCEDURE dbo.P @kind nvarchar(20) AS
EXEC (N'DELETE FROM dbo.Archive; Load_' + @kind + N' nowhere at all');

-- lineage:
--   dbo.P: writes dbo.Archive [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: it cannot be read: Expected a statement here, found Load_{@kind}.
--   HW3002: The name Load_{@kind} is only partly known at run time; no edge is drawn.
