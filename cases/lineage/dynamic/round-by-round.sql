-- In a loop, texts carry a value from variable to variable, round by round.
-- catalog: sales

CREATE PROCEDURE dbo.P @more bit AS
DECLARE @a int, @b int, @c int, @d int, @e int;
WHILE @more = 1
BEGIN
  INSERT INTO dbo.Archive (Id) VALUES (@e);
  EXEC sp_executesql N'SET @to = @from', N'@from int, @to int OUTPUT', @d, @e OUTPUT;
  EXEC sp_executesql N'SET @to = @from', N'@from int, @to int OUTPUT', @c, @d OUTPUT;
  EXEC sp_executesql N'SET @to = @from', N'@from int, @to int OUTPUT', @b, @c OUTPUT;
  EXEC sp_executesql N'SET @to = @from', N'@from int, @to int OUTPUT', @a, @b OUTPUT;
  SET @a = (SELECT MAX(Id) FROM dbo.Orders);
END;

-- lineage:
--   dbo.P: reads dbo.Orders
--   dbo.P: writes dbo.Archive
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id (aggregation)
