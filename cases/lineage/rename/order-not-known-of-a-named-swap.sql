-- Of a table that another module fills, whoever names it to a procedure that renames it is told that the order is not known.
-- catalog: sales

CREATE PROCEDURE dbo.Swap @new sysname, @now sysname AS EXEC sp_rename @new, @now;
GO
CREATE PROCEDURE dbo.Fill AS INSERT INTO dbo.Archive_new (Id) SELECT o.Id FROM dbo.Orders AS o;
GO
CREATE PROCEDURE dbo.Finish AS EXEC dbo.Swap N'dbo.Archive_new', N'Archive';
GO
CREATE PROCEDURE dbo.Finish_Another AS EXEC dbo.Swap N'dbo.Facts_new', N'Facts';

-- lineage:
--   dbo.Fill: reads dbo.Orders
--   dbo.Fill: writes dbo.Archive_new
--   dbo.Finish: calls dbo.Swap
--   dbo.Finish_Another: calls dbo.Swap
--   dbo.Fill: dbo.Archive_new.Id <- dbo.Orders.Id
--   HW3002: The name {@new} is only partly known at run time; no edge is drawn.
--   HW3005: Other modules write dbo.Archive_new: whether they do before it becomes dbo.Archive here, and so fill that, is not known.
