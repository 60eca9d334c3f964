-- A GOTO leads into a loop that stands behind a RETURN: what the loop holds goes on behind it, by its end or by BREAK.
-- catalog: sales

CREATE PROCEDURE dbo.ByItsEnd @again bit AS
DECLARE @v int, @i int = 0;
IF @again = 1 GOTO Again;
IF @again = 0
BEGIN
  RETURN;
  WHILE @i < 3
  BEGIN
    Again:
    SELECT @v = o.Id FROM dbo.Orders AS o WHERE o.Id > @i;
    SET @i += 1;
  END;
END;
INSERT INTO dbo.Archive (Id) VALUES (@v);
GO
CREATE PROCEDURE dbo.ByBreak @again bit AS
DECLARE @v int;
IF @again = 1 GOTO Again;
IF @again = 0
BEGIN
  RETURN;
  WHILE @v IS NULL
  BEGIN
    Again:
    SELECT @v = o.CustomerId FROM dbo.Orders AS o;
    BREAK;
  END;
END;
INSERT INTO dbo.Archive (CustomerId) VALUES (@v);

-- lineage:
--   dbo.ByBreak: reads dbo.Orders
--   dbo.ByBreak: writes dbo.Archive
--   dbo.ByItsEnd: reads dbo.Orders
--   dbo.ByItsEnd: writes dbo.Archive
--   dbo.ByBreak: dbo.Archive.CustomerId <- dbo.Orders.CustomerId
--   dbo.ByItsEnd: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.ByItsEnd: dbo.Archive.Id <~ dbo.Orders.Id (filter)
