-- An operator that only the run knows hides nothing but itself, beside a value, behind a blank or right behind a name.
-- catalog: sales

CREATE PROCEDURE dbo.P @op varchar(2), @least int AS
DECLARE @sql nvarchar(max) = N'INSERT INTO dbo.Archive (Id, Total) SELECT o.Id, o.Total FROM dbo.Orders AS o WHERE o.CustomerId '
  + @op + CAST(@least AS nvarchar(10)) + N' AND ISNULL(o.Note, N'''') ' + @op + N' N''x'' AND o.Status' + @op + CONVERT(varchar(5), @least);
EXEC (@sql);

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   dbo.P: dbo.Archive.Id <~ dbo.Orders.CustomerId (filter) [dynamic]
--   dbo.P: dbo.Archive.Id <~ dbo.Orders.Note (filter) [dynamic]
--   dbo.P: dbo.Archive.Id <~ dbo.Orders.Status (filter) [dynamic]
--   dbo.P: dbo.Archive.Total <- dbo.Orders.Total [dynamic]
--   dbo.P: dbo.Archive.Total <~ dbo.Orders.CustomerId (filter) [dynamic]
--   dbo.P: dbo.Archive.Total <~ dbo.Orders.Note (filter) [dynamic]
--   dbo.P: dbo.Archive.Total <~ dbo.Orders.Status (filter) [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: @op.
