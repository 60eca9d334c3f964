-- The rows of a cursor that a text declares are those of its query, whoever opens it.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @name sysname;
EXEC (N'DECLARE c CURSOR GLOBAL FOR SELECT n FROM (VALUES (N''Orders''), (N''Products'')) AS l (n)');
OPEN c;
FETCH NEXT FROM c INTO @name;
EXEC (N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.' + @name);

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
