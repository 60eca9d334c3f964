-- INSERT EXEC of a text that calls a procedure which nobody knows, with an argument that is not known: it is told once.
-- catalog: sales

CREATE PROCEDURE dbo.P @where nvarchar(100) AS
INSERT INTO dbo.Archive (Id) EXEC (N'EXEC Other.dbo.Rows ' + @where);

-- lineage:
--   dbo.P: calls Other.dbo.Rows [dynamic]
--   dbo.P: writes dbo.Archive
--   HW3001: This SQL is put together at run time and its text is not known: @where.
