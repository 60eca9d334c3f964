-- A text and a list that a batch holds in variables are not there in the next, which cannot tell what it runs: the server refuses it.
-- catalog: sales

DECLARE @sql nvarchar(100) = N'DELETE FROM dbo.Archive';
DECLARE @tables TABLE (Name sysname);
INSERT INTO @tables VALUES (N'Facts');
EXEC (@sql);
GO
EXEC (@sql);
GO
DECLARE @name sysname;
SELECT @name = t.Name FROM @tables AS t;
EXEC (N'DELETE FROM dbo.' + @name);

-- lineage:
--   writes dbo.Archive [dynamic]
--   HW2011: Nothing above in this batch declares @sql, so SQL Server refuses all of the batch: declare it, or correct its name.
--   HW2011: Nothing above in this batch declares @tables, so SQL Server refuses all of the batch: declare it, or correct its name.
--   HW3001: This SQL is put together at run time and its text is not known: @sql.
--   HW3002: The name dbo.{t.Name} is only partly known at run time; no edge is drawn.
