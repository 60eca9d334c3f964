-- A text that creates a stub says nothing where the script itself tells what the procedure does.
-- catalog: sales

IF OBJECT_ID(N'dbo.Work') IS NULL EXEC (N'CREATE PROCEDURE dbo.Work AS SELECT Id FROM dbo.Customers');
GO
ALTER PROCEDURE dbo.Work AS INSERT INTO dbo.Archive (Id) SELECT o.Id FROM dbo.Orders AS o;

-- lineage:
--   dbo.Work: reads dbo.Orders
--   dbo.Work: writes dbo.Archive
--   dbo.Work: dbo.Archive.Id <- dbo.Orders.Id
