-- A counter of a loop is known behind it, also after many rounds, and where BREAK ends it.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @i int = 1, @sql nvarchar(max) = N'';
WHILE @i < 150 SET @i = @i + 1;
EXEC (N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Orders_' + @i);
GO
CREATE PROCEDURE dbo.Breaks AS
DECLARE @i int = 1;
WHILE 1 = 1
BEGIN
  SET @i += 1;
  IF @i = 3 CONTINUE;
  IF @i = 5 BREAK;
END;
EXEC (N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Orders_' + @i);

-- lineage:
--   dbo.Breaks: reads dbo.Orders_5 [dynamic]
--   dbo.Breaks: writes dbo.Archive [dynamic]
--   dbo.P: reads dbo.Orders_150 [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.Breaks: dbo.Archive.Id <- dbo.Orders_5.Id [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders_150.Id [dynamic]
