-- A view that only a constant text creates is a view like any other, known of by that text.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
EXEC (N'CREATE VIEW dbo.Recent AS SELECT o.Id, o.Total * 2 AS Twice FROM dbo.Orders AS o WHERE o.Status = ''O''');
GO
CREATE PROCEDURE dbo.Q AS INSERT INTO dbo.Archive SELECT r.Id, NULL, NULL, r.Twice FROM dbo.Recent AS r;

-- lineage:
--   dbo.Q: reads dbo.Recent
--   dbo.Q: writes dbo.Archive
--   dbo.Recent: reads dbo.Orders [dynamic]
--   dbo.Q: dbo.Archive.Id <- dbo.Recent.Id
--   dbo.Q: dbo.Archive.Total <- dbo.Recent.Twice
--   dbo.Recent: dbo.Recent.Id <- dbo.Orders.Id [dynamic]
--   dbo.Recent: dbo.Recent.Id <~ dbo.Orders.Status (filter) [dynamic]
--   dbo.Recent: dbo.Recent.Twice <- dbo.Orders.Total (transformation) [dynamic]
--   dbo.Recent: dbo.Recent.Twice <~ dbo.Orders.Status (filter) [dynamic]
