-- A column of dynamic SQL that is known in part is no place of any column.
-- catalog: sales

CREATE PROCEDURE dbo.P @column sysname AS
EXEC (N'UPDATE dbo.Orders SET Total' + @column + N' = 0 WHERE Id = 1');

-- references:
--   4: define dbo.P by dbo.P
--   5: write dbo.Orders by dbo.Orders (dynamic)
--   5: read dbo.Orders.Id by Id (dynamic)
