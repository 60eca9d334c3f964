-- A cursor goes through what its variable held on the way that declared it, though nothing else tells the ways apart where it is opened.
-- catalog: sales

CREATE PROCEDURE dbo.Empty_One @which int AS
DECLARE @name sysname, @table sysname;
DECLARE @names TABLE (Name sysname);
IF @which = 1 SET @name = N'Facts' ELSE SET @name = N'Audit';
DECLARE names CURSOR LOCAL FOR SELECT n.Name FROM @names AS n WHERE n.Name = @name;
SELECT @name = N'', @which = 2;
INSERT INTO @names (Name) VALUES (N'Facts'), (N'Audit'), (N'Lines');
OPEN names;
FETCH NEXT FROM names INTO @table;
EXEC (N'TRUNCATE TABLE dbo.' + @table);

-- lineage:
--   dbo.Empty_One: writes dbo.Audit [dynamic]
--   dbo.Empty_One: writes dbo.Facts [dynamic]
