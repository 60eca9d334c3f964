-- What stands behind a loop of GOTOs is spoken of when a way has led there: a cursor that a text declares there is known to SET.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @tries int = 0, @name sysname, @names CURSOR;
again:
SET @tries += 1;
IF @tries < 3 GOTO again;
EXEC (N'DECLARE names CURSOR GLOBAL FOR SELECT Name FROM dbo.Settings');
SET @names = names;
OPEN @names;
FETCH NEXT FROM @names INTO @name;
INSERT INTO dbo.Audit (What) VALUES (@name);

-- lineage:
--   dbo.P: reads dbo.Settings [dynamic]
--   dbo.P: writes dbo.Audit
--   dbo.P: dbo.Audit.What <- dbo.Settings.Name
