-- Each hole of a text gets words with which the text can be read: conditions, hints, lists.
-- catalog: sales

CREATE PROCEDURE dbo.Conditions @c1 nvarchar(max), @c2 nvarchar(max) AS
EXEC (N'INSERT INTO dbo.Archive (Id) SELECT o.Id FROM dbo.Orders AS o WHERE ' + @c1 + N' AND (' + @c2 + N') ORDER BY o.Total');
GO
CREATE PROCEDURE dbo.Lists @l1 nvarchar(max), @l2 nvarchar(max), @l3 nvarchar(max), @l4 nvarchar(max), @l5 nvarchar(max), @c nvarchar(max) AS
EXEC (N'SELECT ' + @l1 + N', ' + @l2 + N', ' + @l3 + N', ' + @l4 + N', ' + @l5 + N' FROM dbo.Lines AS l WHERE ' + @c + N' ORDER BY l.Qty');
GO
CREATE PROCEDURE dbo.Sorted @l1 nvarchar(max), @l2 nvarchar(max), @l3 nvarchar(max), @l4 nvarchar(max), @l5 nvarchar(max), @c nvarchar(max) AS
EXEC (N'SELECT c.Id FROM dbo.Customers AS c WHERE ' + @c + N' ORDER BY ' + @l1 + N', ' + @l2 + N', ' + @l3 + N', ' + @l4 + N', ' + @l5);
GO
CREATE PROCEDURE dbo.Hinted @l1 nvarchar(max), @l2 nvarchar(max), @l3 nvarchar(max), @l4 nvarchar(max), @l5 nvarchar(max), @h nvarchar(max) AS
EXEC (N'SELECT ' + @l1 + N', ' + @l2 + N', ' + @l3 + N', ' + @l4 + N', ' + @l5 + N' FROM dbo.Lines AS l; INSERT INTO dbo.Archive (Id) SELECT p.Id FROM dbo.Products AS p '
  + @h + N' WHERE p.Price > 0');
GO
CREATE PROCEDURE dbo.Both @c nvarchar(max), @sort nvarchar(max) AS
EXEC (N'INSERT INTO dbo.Archive (Id) SELECT x.Id FROM dbo.Countries AS x WHERE ' + @c + N' ' + @sort);

-- lineage:
--   dbo.Both: reads dbo.Countries [dynamic]
--   dbo.Both: writes dbo.Archive [dynamic]
--   dbo.Conditions: reads dbo.Orders [dynamic]
--   dbo.Conditions: writes dbo.Archive [dynamic]
--   dbo.Hinted: reads dbo.Lines [dynamic]
--   dbo.Hinted: reads dbo.Products [dynamic]
--   dbo.Hinted: writes dbo.Archive [dynamic]
--   dbo.Lists: reads dbo.Lines [dynamic]
--   dbo.Sorted: reads dbo.Customers [dynamic]
--   dbo.Both: dbo.Archive.Id <- dbo.Countries.Id [dynamic]
--   dbo.Conditions: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   dbo.Conditions: dbo.Archive.Id <~ dbo.Orders.Total (sort) [dynamic]
--   dbo.Hinted: dbo.Archive.Id <- dbo.Products.Id [dynamic]
--   dbo.Hinted: dbo.Archive.Id <~ dbo.Products.Price (filter) [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: @c1.
--   HW3001: This SQL is put together at run time and its text is not known: @l1.
--   HW3001: This SQL is put together at run time and its text is not known: @c.
--   HW3001: This SQL is put together at run time and its text is not known: @l1.
--   HW3001: This SQL is put together at run time and its text is not known: @c.
