-- What a text leaves in a parameter of the procedure, or in a temp table out of which that is set, is known where the caller runs it.
-- catalog: sales

CREATE PROCEDURE dbo.Choose @target sysname OUTPUT AS
EXEC sp_executesql N'SET @chosen = N''Audit''', N'@chosen sysname OUTPUT', @target OUTPUT;
GO
CREATE PROCEDURE dbo.Empty_One AS
DECLARE @target sysname;
EXEC dbo.Choose @target OUTPUT;
EXEC (N'TRUNCATE TABLE dbo.' + @target);
GO
CREATE PROCEDURE dbo.Choose_Of_Table @target sysname OUTPUT AS
CREATE TABLE #names (Name sysname);
EXEC (N'INSERT INTO #names (Name) VALUES (N''Facts'')');
SELECT @target = Name FROM #names;
GO
CREATE PROCEDURE dbo.Empty_Other AS
DECLARE @target sysname;
EXEC dbo.Choose_Of_Table @target OUTPUT;
EXEC (N'TRUNCATE TABLE dbo.' + @target);

-- lineage:
--   dbo.Empty_One: calls dbo.Choose
--   dbo.Empty_One: writes dbo.Audit [dynamic]
--   dbo.Empty_Other: calls dbo.Choose_Of_Table
--   dbo.Empty_Other: writes dbo.Facts [dynamic]
