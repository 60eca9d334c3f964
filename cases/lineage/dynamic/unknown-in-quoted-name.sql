-- A hole between brackets or quotes is part of a name, also where blanks stand around it; behind them, code goes on.
-- catalog: sales

CREATE PROCEDURE dbo.P @year nvarchar(4), @currency nvarchar(3), @where1 nvarchar(max), @where2 nvarchar(max) AS
EXEC (N'INSERT INTO dbo.Archive (Id) SELECT t.Id FROM dbo.[Sales of ' + @year + N' only] AS t WHERE ' + @where1);
EXEC (N'INSERT INTO dbo.Archive (Total) SELECT t.Total FROM dbo."Sales [of ' + @year + N' only" AS t WHERE ' + @where2);
EXEC (N'INSERT INTO dbo.Archive (Total) SELECT o.[Total in ' + @currency + N' net] FROM dbo.Orders AS o');
EXEC (N'INSERT INTO dbo.Archive (Total) SELECT o."Total in ' + @currency + N' gross" FROM dbo.Orders AS o');
EXEC (N'INSERT INTO dbo.Archive (Total) SELECT o.Total_' + @currency + N'_tax FROM dbo.Orders AS o');

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   HW3002: The name dbo.[Sales of {@year} only] is only partly known at run time; no edge is drawn.
--   HW3001: This SQL is put together at run time and its text is not known: @where1.
--   HW3002: The name dbo."Sales [of {@year} only" is only partly known at run time; no edge is drawn.
--   HW3001: This SQL is put together at run time and its text is not known: @where2.
--   HW3002: The name o.[Total in {@currency} net] is only partly known at run time; no edge is drawn.
--   HW3002: The name o."Total in {@currency} gross" is only partly known at run time; no edge is drawn.
--   HW3002: The name o.Total_{@currency}_tax is only partly known at run time; no edge is drawn.
