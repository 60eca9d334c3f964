-- A column whose name is only partly known is no end of an edge: not of what is written, not of what is read.
-- catalog: sales

CREATE PROCEDURE dbo.P @year nvarchar(4) AS
EXEC (N'INSERT INTO dbo.Elsewhere (Id, [Total ' + @year + N']) SELECT o.Id, o.Total FROM dbo.Orders AS o');
EXEC (N'INSERT INTO dbo.Archive (Id, Total) SELECT x.Id, x.[Total ' + @year + N'] FROM dbo.Elsewhere AS x');

-- lineage:
--   dbo.P: reads dbo.Elsewhere [dynamic]
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: writes dbo.Elsewhere [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Elsewhere.Id [dynamic]
--   dbo.P: dbo.Elsewhere.Id <- dbo.Orders.Id [dynamic]
--   HW3002: The name [Total {@year}] is only partly known at run time; no edge is drawn.
--   HW3002: The name x.[Total {@year}] is only partly known at run time; no edge is drawn.
