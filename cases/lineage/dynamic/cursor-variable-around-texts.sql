-- A cursor variable stands where it stood behind a text that runs, also where that has one of the same name.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @c CURSOR, @name sysname;
SET @c = CURSOR FOR SELECT n FROM (VALUES (N'Orders'), (N'Products')) AS l (n);
OPEN @c;
FETCH NEXT FROM @c INTO @name;
EXEC (N'DECLARE @c CURSOR;
SET @c = CURSOR FOR SELECT n FROM (VALUES (N''Customers'')) AS l (n);
OPEN @c;');
FETCH NEXT FROM @c INTO @name;
EXEC (N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.' + @name);

-- lineage:
--   dbo.P: reads dbo.Products [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Products.Id [dynamic]
