-- Statements that a query makes, one for each row, are run by a cursor, out of a table variable or a temp table: each is known but for its values.
-- catalog: sales

CREATE PROCEDURE dbo.ByCursor AS
DECLARE @command nvarchar(max);
DECLARE c CURSOR LOCAL FOR SELECT N'UPDATE dbo.Settings SET Value = N''' + o.Name + N''' WHERE Name = N''country''' FROM dbo.Countries AS o;
OPEN c;
FETCH NEXT FROM c INTO @command;
WHILE @@FETCH_STATUS = 0
BEGIN
  EXEC (@command);
  FETCH NEXT FROM c INTO @command;
END;
GO
CREATE PROCEDURE dbo.ByTableVariable AS
DECLARE @command nvarchar(max), @id int;
DECLARE @commands TABLE (Id int IDENTITY, Command nvarchar(max));
INSERT INTO @commands (Command) SELECT N'INSERT INTO dbo.Archive (Id) VALUES (' + CAST(Id AS nvarchar(10)) + N')' FROM dbo.Orders WHERE Status = 'C';
WHILE EXISTS (SELECT * FROM @commands)
BEGIN
  SELECT TOP (1) @id = Id, @command = Command FROM @commands ORDER BY Id;
  EXEC sp_executesql @command;
  DELETE FROM @commands WHERE Id = @id;
END;
GO
CREATE PROCEDURE dbo.ByTempTable AS
DECLARE @command nvarchar(max);
SELECT N'DELETE FROM dbo.Facts WHERE Name = N''' + p.Name + N'''' AS Command INTO #commands FROM dbo.Products AS p;
DECLARE c CURSOR FOR SELECT Command FROM #commands;
OPEN c;
FETCH NEXT FROM c INTO @command;
WHILE @@FETCH_STATUS = 0
BEGIN
  EXEC (@command);
  FETCH NEXT FROM c INTO @command;
END;
GO
CREATE PROCEDURE dbo.WithItsName AS
DECLARE @command nvarchar(max);
DECLARE c CURSOR FOR SELECT N'INSERT INTO dbo.Audit (What) SELECT Name FROM dbo.' + QUOTENAME(s.Value) FROM dbo.Settings AS s;
OPEN c;
FETCH NEXT FROM c INTO @command;
WHILE @@FETCH_STATUS = 0
BEGIN
  EXEC (@command);
  FETCH NEXT FROM c INTO @command;
END;

-- lineage:
--   dbo.ByCursor: reads dbo.Countries
--   dbo.ByCursor: writes dbo.Settings [dynamic]
--   dbo.ByTableVariable: reads dbo.Orders
--   dbo.ByTableVariable: writes dbo.Archive [dynamic]
--   dbo.ByTempTable: reads dbo.Products
--   dbo.ByTempTable: writes dbo.Facts [dynamic]
--   dbo.WithItsName: reads dbo.Settings
--   dbo.WithItsName: writes dbo.Audit [dynamic]
--   dbo.ByCursor: dbo.Settings.Value <- dbo.Countries.Name (transformation) [dynamic]
--   dbo.ByCursor: dbo.Settings.Value <~ dbo.Settings.Name (filter) [dynamic]
--   dbo.ByTableVariable: dbo.Archive.Id <- dbo.Orders.Id (transformation) [dynamic]
--   HW3002: The name dbo.[{s.Value}] is only partly known at run time; no edge is drawn.
