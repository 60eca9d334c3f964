-- Round by round goes a loop whose ends are known, on each way its own; one whose end is not known is two rounds and what they have in common.
-- catalog: sales

CREATE PROCEDURE dbo.LeftInAnyRound @p int AS
DECLARE @i int = 0, @last int = CASE @p WHEN 1 THEN 3 WHEN 2 THEN 4 WHEN 3 THEN 5 ELSE 6 END;
WHILE 1 = 1
BEGIN
  SET @i += 1;
  IF @i = 2 CONTINUE;
  EXEC (N'DELETE FROM dbo.A' + @i);
  IF @i = @last BREAK;
END;
GO
CREATE PROCEDURE dbo.LeftByNobodyKnowsWhen AS
DECLARE @i int = 0;
WHILE 1 = 1
BEGIN
  SET @i += 1;
  EXEC (N'DELETE FROM dbo.B' + @i);
  IF EXISTS (SELECT * FROM dbo.Facts) BREAK;
END;
GO
CREATE PROCEDURE dbo.ChoicesInEachRound AS
DECLARE @i int = 0, @x nvarchar(10) = N'';
WHILE @i < 5
BEGIN
  SET @i += 1;
  IF EXISTS (SELECT * FROM dbo.Facts) SET @x += N'x';
  EXEC (N'DELETE FROM dbo.C' + @i + @x);
END;
GO
CREATE PROCEDURE dbo.FlowsInTheSecondRound AS
DECLARE @id int;
WHILE EXISTS (SELECT * FROM dbo.Facts)
BEGIN
  EXEC sp_executesql N'INSERT INTO dbo.Archive (Id) VALUES (@v)', N'@v int', @v = @id;
  SELECT @id = MAX(o.Id) FROM dbo.Orders AS o;
END;

-- lineage:
--   dbo.ChoicesInEachRound: reads dbo.Facts
--   dbo.ChoicesInEachRound: writes dbo.C1 [dynamic]
--   dbo.ChoicesInEachRound: writes dbo.C1x [dynamic]
--   dbo.ChoicesInEachRound: writes dbo.C2 [dynamic]
--   dbo.ChoicesInEachRound: writes dbo.C2x [dynamic]
--   dbo.ChoicesInEachRound: writes dbo.C2xx [dynamic]
--   dbo.ChoicesInEachRound: writes dbo.C3 [dynamic]
--   dbo.ChoicesInEachRound: writes dbo.C3x [dynamic]
--   dbo.ChoicesInEachRound: writes dbo.C3xx [dynamic]
--   dbo.ChoicesInEachRound: writes dbo.C3xxx [dynamic]
--   dbo.ChoicesInEachRound: writes dbo.C4 [dynamic]
--   dbo.ChoicesInEachRound: writes dbo.C4x [dynamic]
--   dbo.ChoicesInEachRound: writes dbo.C4xx [dynamic]
--   dbo.ChoicesInEachRound: writes dbo.C4xxx [dynamic]
--   dbo.ChoicesInEachRound: writes dbo.C4xxxx [dynamic]
--   dbo.ChoicesInEachRound: writes dbo.C5 [dynamic]
--   dbo.ChoicesInEachRound: writes dbo.C5x [dynamic]
--   dbo.ChoicesInEachRound: writes dbo.C5xx [dynamic]
--   dbo.ChoicesInEachRound: writes dbo.C5xxx [dynamic]
--   dbo.ChoicesInEachRound: writes dbo.C5xxxx [dynamic]
--   dbo.ChoicesInEachRound: writes dbo.C5xxxxx [dynamic]
--   dbo.FlowsInTheSecondRound: reads dbo.Facts
--   dbo.FlowsInTheSecondRound: reads dbo.Orders
--   dbo.FlowsInTheSecondRound: writes dbo.Archive [dynamic]
--   dbo.LeftByNobodyKnowsWhen: reads dbo.Facts
--   dbo.LeftByNobodyKnowsWhen: writes dbo.B1 [dynamic]
--   dbo.LeftByNobodyKnowsWhen: writes dbo.B2 [dynamic]
--   dbo.LeftInAnyRound: writes dbo.A1 [dynamic]
--   dbo.LeftInAnyRound: writes dbo.A3 [dynamic]
--   dbo.LeftInAnyRound: writes dbo.A4 [dynamic]
--   dbo.LeftInAnyRound: writes dbo.A5 [dynamic]
--   dbo.LeftInAnyRound: writes dbo.A6 [dynamic]
--   dbo.FlowsInTheSecondRound: dbo.Archive.Id <- dbo.Orders.Id (aggregation) [dynamic]
--   HW3002: The name dbo.B{@i} is only partly known at run time; no edge is drawn.
