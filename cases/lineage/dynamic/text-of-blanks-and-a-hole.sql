-- A text of which nothing but blanks is known is not known.
-- catalog: sales

CREATE PROCEDURE dbo.P @statement nvarchar(max) AS
EXEC (N'  ' + @statement + N'; ');

-- lineage:
--   HW3001: This SQL is put together at run time and its text is not known: @statement.
