-- A cursor variable of a caller, of what is called or of what runs a text is another one than the module's own of the same name, though a global cursor stands behind it.
-- catalog: sales

CREATE PROCEDURE dbo.Change_One AS
DECLARE @facts CURSOR;
UPDATE dbo.Facts SET Amount = 0 WHERE CURRENT OF @facts;
GO
CREATE PROCEDURE dbo.Take_One AS
DECLARE @facts CURSOR, @name sysname;
FETCH NEXT FROM @facts INTO @name;
INSERT INTO dbo.Audit (What) VALUES (@name);
GO
CREATE PROCEDURE dbo.Choose AS
DECLARE facts CURSOR GLOBAL FOR SELECT f.Name FROM dbo.Facts AS f JOIN dbo.Settings AS s ON s.Name = f.Name;
DECLARE @facts CURSOR;
SET @facts = facts;
OPEN @facts;
FETCH NEXT FROM @facts;
EXEC dbo.Change_One;
EXEC dbo.Take_One;
GO
CREATE PROCEDURE dbo.Open_Countries AS
DECLARE countries CURSOR GLOBAL FOR SELECT Name FROM dbo.Countries;
DECLARE @names CURSOR;
SET @names = countries;
OPEN @names;
GO
CREATE PROCEDURE dbo.Note_One AS
DECLARE @names CURSOR, @name sysname;
DECLARE settings CURSOR LOCAL FOR SELECT Name FROM dbo.Settings;
SET @names = settings;
OPEN @names;
EXEC dbo.Open_Countries;
FETCH NEXT FROM @names INTO @name;
INSERT INTO dbo.Audit (What) VALUES (@name);
GO
CREATE PROCEDURE dbo.Note_By_Text AS
DECLARE @names CURSOR;
DECLARE settings CURSOR LOCAL FOR SELECT Name FROM dbo.Settings;
SET @names = settings;
OPEN @names;
EXEC (N'DECLARE @names CURSOR, @name sysname; FETCH NEXT FROM @names INTO @name; INSERT INTO dbo.Audit (What) VALUES (@name);');
GO
CREATE PROCEDURE dbo.Note_Unset AS
DECLARE @names CURSOR, @name sysname;
EXEC dbo.Open_Countries;
FETCH NEXT FROM @names INTO @name;
INSERT INTO dbo.Audit (What) VALUES (@name);

-- lineage:
--   dbo.Change_One: writes dbo.Facts
--   dbo.Choose: calls dbo.Change_One
--   dbo.Choose: calls dbo.Take_One
--   dbo.Choose: reads dbo.Facts
--   dbo.Choose: reads dbo.Settings
--   dbo.Note_By_Text: reads dbo.Settings
--   dbo.Note_By_Text: writes dbo.Audit [dynamic]
--   dbo.Note_One: calls dbo.Open_Countries
--   dbo.Note_One: reads dbo.Settings
--   dbo.Note_One: writes dbo.Audit
--   dbo.Note_Unset: calls dbo.Open_Countries
--   dbo.Note_Unset: writes dbo.Audit
--   dbo.Open_Countries: reads dbo.Countries
--   dbo.Take_One: writes dbo.Audit
--   dbo.Note_One: dbo.Audit.What <- dbo.Settings.Name
--   HW3003: What @facts returns is not known, so the columns it fills have no source.
--   HW3003: What @names returns is not known, so the columns it fills have no source.
--   HW3003: What @names returns is not known, so the columns it fills have no source.
