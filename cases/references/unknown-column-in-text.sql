-- A column of dynamic SQL that is known in part is no place of any column.

CREATE PROCEDURE dbo.P @year nvarchar(4) AS
EXEC (N'INSERT INTO dbo.Elsewhere (Id, [Total ' + @year + N']) SELECT o.Id, o.Total FROM dbo.Orders AS o');
EXEC (N'INSERT INTO dbo.Archive (Id, Total) SELECT x.Id, x.[Total ' + @year + N'] FROM dbo.Elsewhere AS x');

-- references:
--   3: define dbo.P by dbo.P
--   4: write dbo.Elsewhere by dbo.Elsewhere (dynamic)
--   4: write dbo.Elsewhere.Id by Id (dynamic)
--   4: read dbo.Orders.Id by Id (dynamic)
--   4: read dbo.Orders.Total by Total (dynamic)
--   4: read dbo.Orders by dbo.Orders (dynamic)
--   5: write dbo.Archive by dbo.Archive (dynamic)
--   5: write dbo.Archive.Id by Id (dynamic)
--   5: write dbo.Archive.Total by Total (dynamic)
--   5: read dbo.Elsewhere.Id by Id (dynamic)
--   5: read dbo.Elsewhere by dbo.Elsewhere (dynamic)
