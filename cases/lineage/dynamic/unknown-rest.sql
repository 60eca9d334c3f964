-- Only the target of the INSERT is known.
-- catalog: sales

CREATE PROCEDURE dbo.P @select nvarchar(max) AS
EXEC (N'INSERT INTO dbo.Archive (Id) ' + @select);

-- lineage:
--   dbo.P: writes dbo.Archive [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: @select.
