-- So is a procedure whose whole text a variable holds, even a temporary one.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @text nvarchar(max) = N'CREATE PROCEDURE #work AS INSERT INTO dbo.Archive (Id) SELECT o.Id FROM dbo.Orders AS o';
EXEC sp_executesql @text;
EXEC #work;

-- lineage:
--   dbo.#work: reads dbo.Orders [dynamic]
--   dbo.#work: writes dbo.Archive [dynamic]
--   dbo.P: calls dbo.#work
--   dbo.#work: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
