-- A value that is not known hides nothing: what is to be said of the text around it is said.
-- catalog: sales

CREATE PROCEDURE dbo.P @id int, @name nvarchar(100), @condition nvarchar(100) AS
BEGIN
  DECLARE @sql nvarchar(max) = N'INSERT INTO dbo.Archive (Id) SELECT q.id FROM OPENQUERY(Branch, ''SELECT id FROM sale LIMIT 5'') AS q WHERE q.id > ' + CAST(@id AS nvarchar(10));
  EXEC (@sql);
  SET @sql = N'INSERT INTO dbo.Archive SELECT o.Id, o.Gone, o.Total FROM dbo.Orders AS o WHERE o.Note = N''' + @name + N''' AND o.Id = ' + CAST(@id AS nvarchar(10));
  EXEC (@sql);
  SET @sql = N'INSERT INTO dbo.Archive (Id) SELECT o.Id FROM dbo.Orders AS o WHERE ' + @condition + N' AND o.Gone = 1';
  EXEC (@sql);
END;

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   HW3004: The construct OPENQUERY is not followed.
--   HW2006: 3 values are given for 4 columns.
--   HW2003: None of the sources here has a column Gone.
--   HW3001: This SQL is put together at run time and its text is not known: @condition.
