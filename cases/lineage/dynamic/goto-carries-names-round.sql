-- What a GOTO carries back a second time counts as much as the first time: a name that comes through two variables, and a loop of GOTOs behind another.
CREATE TABLE dbo.First_ (v int);
GO
CREATE TABLE dbo.Second_ (v int);
GO
CREATE TABLE dbo.T (x int, y int);
GO
CREATE PROCEDURE dbo.ThroughTwo @left int AS
DECLARE @now sysname = N'First_', @next sysname = N'First_';
again:
EXEC (N'INSERT INTO dbo.T (x) SELECT v FROM dbo.' + @now);
SET @now = @next;
SET @next = N'Second_';
SET @left -= 1;
IF @left > 0 GOTO again;
GO
CREATE PROCEDURE dbo.OneBehindTheOther AS
DECLARE @i int = 0, @k int = 0;
waiting:
SET @i += 1;
IF @i < 3 GOTO waiting;
trying:
SET @k += 1;
IF @k < 3 GOTO trying;
EXEC (N'INSERT INTO dbo.T (y) SELECT v FROM dbo.First_');
GO
CREATE PROCEDURE dbo.TakenFromAList AS
DECLARE @list TABLE (Id int IDENTITY, Name sysname);
DECLARE @id int = 0, @name sysname;
INSERT INTO @list (Name) VALUES (N'First_'), (N'Second_');
following:
SELECT @id = MIN(Id) FROM @list WHERE Id > @id;
IF @id IS NULL GOTO done;
SELECT @name = Name FROM @list WHERE Id = @id;
EXEC (N'INSERT INTO dbo.T (x) SELECT v FROM dbo.' + @name);
GOTO following;
done:
RETURN;
GO
CREATE PROCEDURE dbo.Longer @left int AS
DECLARE @rest nvarchar(max) = N'';
again:
SET @rest += N', 1';
SET @left -= 1;
IF @left > 0 GOTO again;
EXEC (N'INSERT INTO dbo.T (y) SELECT v FROM dbo.Second_ WHERE v IN (0' + @rest + N')');

-- lineage:
--   dbo.Longer: reads dbo.Second_ [dynamic]
--   dbo.Longer: writes dbo.T [dynamic]
--   dbo.OneBehindTheOther: reads dbo.First_ [dynamic]
--   dbo.OneBehindTheOther: writes dbo.T [dynamic]
--   dbo.TakenFromAList: reads dbo.First_ [dynamic]
--   dbo.TakenFromAList: reads dbo.Second_ [dynamic]
--   dbo.TakenFromAList: writes dbo.T [dynamic]
--   dbo.ThroughTwo: reads dbo.First_ [dynamic]
--   dbo.ThroughTwo: reads dbo.Second_ [dynamic]
--   dbo.ThroughTwo: writes dbo.T [dynamic]
--   dbo.Longer: dbo.T.y <- dbo.Second_.v [dynamic]
--   dbo.Longer: dbo.T.y <~ dbo.Second_.v (filter) [dynamic]
--   dbo.OneBehindTheOther: dbo.T.y <- dbo.First_.v [dynamic]
--   dbo.TakenFromAList: dbo.T.x <- dbo.First_.v [dynamic]
--   dbo.TakenFromAList: dbo.T.x <- dbo.Second_.v [dynamic]
--   dbo.ThroughTwo: dbo.T.x <- dbo.First_.v [dynamic]
--   dbo.ThroughTwo: dbo.T.x <- dbo.Second_.v [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: how often @rest is repeated.
