-- A text that is no T-SQL is told, and what stands beside it stays.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
EXEC (N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Orders; SELECT FROM WHERE');

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: it cannot be read: Expected an expression here, found FROM.
