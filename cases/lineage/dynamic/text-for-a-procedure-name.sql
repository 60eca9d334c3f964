-- EXECUTE of a variable without parentheses takes what it holds for the name of a procedure: a text is none, and that is said.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
BEGIN
  DECLARE @sql nvarchar(200) = N'DELETE FROM dbo.Lines', @name nvarchar(200) = N'dbo.Q';
  EXEC @sql;
  EXEC @name;
END

-- lineage:
--   dbo.P: calls dbo.Q [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: EXECUTE @sql takes it for the name of a procedure.
