-- A cursor variable stands for the rows of the cursor that it is set to; one that is set to nothing known is told.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @c CURSOR, @d CURSOR, @name sysname;
DECLARE names CURSOR FOR SELECT n FROM (VALUES (N'Orders'), (N'Products')) AS l (n);
OPEN names;
SET @c = names;
FETCH NEXT FROM @c INTO @name;
EXEC (N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.' + @name);
SET @d = others;

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   HW3003: What others returns is not known, so the columns it fills have no source.
