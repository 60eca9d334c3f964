-- A procedure goes on with the cursor that has the name where it is called, not with one that a caller further out called so before.
-- catalog: sales

CREATE PROCEDURE dbo.Take_One AS
DECLARE @name sysname;
FETCH NEXT FROM names INTO @name;
INSERT INTO dbo.Audit (What) VALUES (@name);
GO
CREATE PROCEDURE dbo.Begin_Anew AS
DEALLOCATE names;
DECLARE names CURSOR GLOBAL FOR SELECT Name FROM dbo.Countries;
OPEN names;
EXEC dbo.Take_One;
GO
CREATE PROCEDURE dbo.Begin_All AS
DECLARE names CURSOR GLOBAL FOR SELECT Name FROM dbo.Settings;
OPEN names;
EXEC dbo.Begin_Anew;

-- lineage:
--   dbo.Begin_All: calls dbo.Begin_Anew
--   dbo.Begin_All: reads dbo.Settings
--   dbo.Begin_Anew: calls dbo.Take_One
--   dbo.Begin_Anew: reads dbo.Countries
--   dbo.Take_One: writes dbo.Audit
--   dbo.Take_One: dbo.Audit.What <- dbo.Countries.Name
