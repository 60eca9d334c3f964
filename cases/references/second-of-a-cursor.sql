-- A row that is fetched into what decides no text is passed over: the next one names the table.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @skipped sysname, @name sysname;
DECLARE names CURSOR LOCAL FOR SELECT v.Name FROM (VALUES (N'Orders'), (N'Lines')) AS v (Name);
OPEN names;
FETCH NEXT FROM names INTO @skipped;
FETCH NEXT FROM names INTO @name;
EXEC (N'TRUNCATE TABLE dbo.' + @name);

-- references:
--   4: define dbo.P by dbo.P
--   10: write dbo.Lines by EXEC (N'TRUNCATE TABLE dbo.' + @name) (dynamic)
