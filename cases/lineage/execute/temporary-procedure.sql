-- A temporary procedure that a script makes is followed like any other; its name is the same in every database.
-- catalog: sales

CREATE PROCEDURE #work @from date AS INSERT INTO dbo.Archive (Id) SELECT o.Id FROM dbo.Orders AS o WHERE o.OrderDate >= @from;
GO
CREATE PROCEDURE dbo.P AS EXEC tempdb..#work '2020-01-01';

-- lineage:
--   dbo.#work: reads dbo.Orders
--   dbo.#work: writes dbo.Archive
--   dbo.P: calls dbo.#work
--   dbo.#work: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.#work: dbo.Archive.Id <~ dbo.Orders.OrderDate (filter)
