-- FOR XML PATH('') under STUFF is a list as well.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @columns nvarchar(max) = STUFF((SELECT N',' + v.name FROM (VALUES (N'Id'), (N'Total')) AS v (name) FOR XML PATH(''), TYPE).value(N'.', N'nvarchar(max)'), 1, 1, N'');
EXEC (N'INSERT INTO dbo.Archive (' + @columns + N') SELECT ' + @columns + N' FROM dbo.Orders');

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   dbo.P: dbo.Archive.Total <- dbo.Orders.Total [dynamic]
