-- In dynamic SQL a column of which only the run knows the name is no place of any; the table that it is of is named.
CREATE TABLE dbo.A (Id int, x int);
GO
CREATE PROCEDURE dbo.P @column sysname AS
EXEC (N'SELECT a.Id, a.' + @column + N' FROM dbo.A AS a');

-- references:
--   4: define dbo.P by dbo.P
--   5: read dbo.A.Id by Id (dynamic)
--   5: read dbo.A by dbo.A (dynamic)
