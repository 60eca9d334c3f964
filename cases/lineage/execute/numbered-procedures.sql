-- A procedure with a number is the object of its name; the others of its group are objects of their own, called by their numbers.
-- catalog: sales

CREATE PROCEDURE dbo.Work;1 AS INSERT INTO dbo.Archive (Id) SELECT o.Id FROM dbo.Orders AS o;
GO
CREATE PROCEDURE dbo.Work;2 AS INSERT INTO dbo.Facts (CustomerId) SELECT o.CustomerId FROM dbo.Orders AS o;
GO
CREATE PROCEDURE dbo.First AS EXEC dbo.Work;
GO
CREATE PROCEDURE dbo.Second AS EXEC dbo.Work;2;

-- lineage:
--   dbo.First: calls dbo.Work
--   dbo.Second: calls dbo.[Work;2]
--   dbo.Work: reads dbo.Orders
--   dbo.Work: writes dbo.Archive
--   dbo.[Work;2]: reads dbo.Orders
--   dbo.[Work;2]: writes dbo.Facts
--   dbo.Work: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.[Work;2]: dbo.Facts.CustomerId <- dbo.Orders.CustomerId
