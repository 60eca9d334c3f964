-- Behind a loop that only BREAK ends is what was held there, and what any round held behind one that its condition can end; what only RETURN leaves ends nowhere, and what stands behind is read all the same.
-- catalog: sales

CREATE PROCEDURE dbo.OnlyBreak @stop bit AS
DECLARE @id int = (SELECT MAX(o.Id) FROM dbo.Orders AS o);
WHILE EXISTS (SELECT 1)
BEGIN
  SET @id = (SELECT MAX(l.OrderId) FROM dbo.Lines AS l);
  BREAK;
END;
INSERT INTO dbo.Archive (Id) VALUES (@id);
GO
CREATE PROCEDURE dbo.EndedByItsCondition AS
DECLARE @id int = (SELECT MAX(o.Id) FROM dbo.Orders AS o);
WHILE EXISTS (SELECT * FROM dbo.Facts)
BEGIN
  SET @id = (SELECT MAX(l.OrderId) FROM dbo.Lines AS l);
  BREAK;
END;
INSERT INTO dbo.Archive (Id) VALUES (@id);
GO
CREATE PROCEDURE dbo.LeftByReturn @stop bit AS
DECLARE @id int = (SELECT MAX(o.Id) FROM dbo.Orders AS o);
WHILE 1 = 1
BEGIN
  IF @stop = 1 RETURN;
END;
INSERT INTO dbo.Archive (Id) VALUES (@id);
GO
CREATE PROCEDURE dbo.NotJumpedFrom @go bit AS
DECLARE @id int = (SELECT MAX(o.Id) FROM dbo.Orders AS o);
IF @go = 1 GOTO done;
RETURN;
SET @id = (SELECT MAX(l.OrderId) FROM dbo.Lines AS l);
GOTO done;
done:
INSERT INTO dbo.Archive (Id) VALUES (@id);

-- lineage:
--   dbo.EndedByItsCondition: reads dbo.Facts
--   dbo.EndedByItsCondition: reads dbo.Lines
--   dbo.EndedByItsCondition: reads dbo.Orders
--   dbo.EndedByItsCondition: writes dbo.Archive
--   dbo.LeftByReturn: reads dbo.Orders
--   dbo.LeftByReturn: writes dbo.Archive
--   dbo.NotJumpedFrom: reads dbo.Lines
--   dbo.NotJumpedFrom: reads dbo.Orders
--   dbo.NotJumpedFrom: writes dbo.Archive
--   dbo.OnlyBreak: reads dbo.Lines
--   dbo.OnlyBreak: reads dbo.Orders
--   dbo.OnlyBreak: writes dbo.Archive
--   dbo.EndedByItsCondition: dbo.Archive.Id <- dbo.Lines.OrderId (aggregation)
--   dbo.EndedByItsCondition: dbo.Archive.Id <- dbo.Orders.Id (aggregation)
--   dbo.LeftByReturn: dbo.Archive.Id <- dbo.Orders.Id (aggregation)
--   dbo.NotJumpedFrom: dbo.Archive.Id <- dbo.Orders.Id (aggregation)
--   dbo.OnlyBreak: dbo.Archive.Id <- dbo.Lines.OrderId (aggregation)
