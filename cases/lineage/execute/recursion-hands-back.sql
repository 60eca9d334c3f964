-- What a procedure gets back from itself is what it gives back, by OUTPUT or in a temp table of its caller; without OUTPUT nothing comes.
-- catalog: sales

CREATE PROCEDURE dbo.Deepest @n int, @found int OUTPUT AS
IF @n = 0
BEGIN
  SELECT @found = MAX(p.Id) FROM dbo.Products AS p;
  RETURN;
END;
SET @n -= 1;
DECLARE @inner int;
EXEC dbo.Deepest @n, @inner OUTPUT;
INSERT INTO dbo.Facts (CustomerId) VALUES (@inner);
GO
CREATE PROCEDURE dbo.DeepestNotTaken @n int, @found int OUTPUT AS
IF @n = 0
BEGIN
  SELECT @found = MAX(p.Id) FROM dbo.Products AS p;
  RETURN;
END;
SET @n -= 1;
DECLARE @inner int;
EXEC dbo.DeepestNotTaken @n, @inner;
INSERT INTO dbo.Facts (CustomerId) VALUES (@inner);
GO
CREATE PROCEDURE dbo.Swapping @n int, @a int OUTPUT, @b int OUTPUT AS
IF @n = 0 RETURN;
SELECT @a = o.Id FROM dbo.Orders AS o;
SET @n -= 1;
EXEC dbo.Swapping @n, @b OUTPUT, @a OUTPUT;
INSERT INTO dbo.Facts (Orders) VALUES (@b);
GO
CREATE PROCEDURE dbo.Walk @level int AS
INSERT INTO #found (Id) SELECT l.OrderId FROM dbo.Lines AS l WHERE l.LineNumber = @level;
SET @level -= 1;
IF @level > 0 EXEC dbo.Walk @level;
INSERT INTO dbo.Facts (Rank) SELECT f.Id FROM #found AS f;
GO
CREATE PROCEDURE dbo.Start AS
CREATE TABLE #found (Id int);
EXEC dbo.Walk 3;

-- lineage:
--   dbo.Deepest: calls dbo.Deepest
--   dbo.Deepest: reads dbo.Products
--   dbo.Deepest: writes dbo.Facts
--   dbo.DeepestNotTaken: calls dbo.DeepestNotTaken
--   dbo.DeepestNotTaken: reads dbo.Products
--   dbo.DeepestNotTaken: writes dbo.Facts
--   dbo.Start: calls dbo.Walk
--   dbo.Swapping: calls dbo.Swapping
--   dbo.Swapping: reads dbo.Orders
--   dbo.Swapping: writes dbo.Facts
--   dbo.Walk: calls dbo.Walk
--   dbo.Walk: reads dbo.Lines
--   dbo.Walk: writes dbo.Facts
--   dbo.Deepest: dbo.Facts.CustomerId <- dbo.Products.Id (aggregation)
--   dbo.Swapping: dbo.Facts.Orders <- dbo.Orders.Id
--   dbo.Walk: dbo.Facts.Rank <- dbo.Lines.OrderId
--   dbo.Walk: dbo.Facts.Rank <~ dbo.Lines.LineNumber (filter)
