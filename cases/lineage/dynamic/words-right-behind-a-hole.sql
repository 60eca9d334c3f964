-- A keyword that stands right behind an unknown value, or an unknown condition right behind a number, makes no name of it.
-- catalog: sales

CREATE PROCEDURE dbo.Behind @id varchar(10) AS
EXEC (N'INSERT INTO dbo.Archive (Id) SELECT o.Id FROM dbo.Orders AS o WHERE o.CustomerId = ' + @id + N'AND o.Total > 0');
GO
CREATE PROCEDURE dbo.Number @where nvarchar(400) AS
EXEC (N'INSERT INTO dbo.Archive (Id) SELECT o.Id FROM dbo.Orders AS o WHERE o.Total > 1' + @where + N' ORDER BY o.Note');
GO
CREATE PROCEDURE dbo.Name @suffix varchar(10) AS
EXEC (N'INSERT INTO dbo.Archive (Id) SELECT o.Id FROM dbo.Orders1' + @suffix + N' AS o');

-- lineage:
--   dbo.Behind: reads dbo.Orders [dynamic]
--   dbo.Behind: writes dbo.Archive [dynamic]
--   dbo.Name: writes dbo.Archive [dynamic]
--   dbo.Number: reads dbo.Orders [dynamic]
--   dbo.Number: writes dbo.Archive [dynamic]
--   dbo.Behind: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   dbo.Behind: dbo.Archive.Id <~ dbo.Orders.CustomerId (filter) [dynamic]
--   dbo.Behind: dbo.Archive.Id <~ dbo.Orders.Total (filter) [dynamic]
--   dbo.Number: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   dbo.Number: dbo.Archive.Id <~ dbo.Orders.Note (sort) [dynamic]
--   dbo.Number: dbo.Archive.Id <~ dbo.Orders.Total (filter) [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: @id.
--   HW3001: This SQL is put together at run time and its text is not known: @where.
--   HW3002: The name dbo.Orders1{@suffix} is only partly known at run time; no edge is drawn.
