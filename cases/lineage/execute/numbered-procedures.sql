-- A procedure with a number is the object of its name; a call with the number calls it.
-- catalog: sales

CREATE PROCEDURE dbo.Work;1 AS INSERT INTO dbo.Archive (Id) SELECT o.Id FROM dbo.Orders AS o;
GO
CREATE PROCEDURE dbo.Caller AS EXEC dbo.Work;1;

-- lineage:
--   dbo.Caller: calls dbo.Work
--   dbo.Work: reads dbo.Orders
--   dbo.Work: writes dbo.Archive
--   dbo.Work: dbo.Archive.Id <- dbo.Orders.Id
