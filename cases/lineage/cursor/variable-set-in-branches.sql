-- A cursor variable stands for the cursor that the branch set it to, also by way of another variable.
-- catalog: sales

CREATE PROCEDURE dbo.P @old bit AS
DECLARE @rows CURSOR, @same CURSOR, @id int;
DECLARE archived CURSOR FOR SELECT a.Id FROM dbo.Archive AS a;
IF @old = 1 SET @rows = archived;
ELSE SET @rows = CURSOR FAST_FORWARD FOR SELECT o.Id FROM dbo.Orders AS o;
SET @same = @rows;
OPEN @same;
FETCH NEXT FROM @same INTO @id;
INSERT INTO dbo.Facts (CustomerId) VALUES (@id);

-- lineage:
--   dbo.P: reads dbo.Archive
--   dbo.P: reads dbo.Orders
--   dbo.P: writes dbo.Facts
--   dbo.P: dbo.Facts.CustomerId <- dbo.Archive.Id
--   dbo.P: dbo.Facts.CustomerId <- dbo.Orders.Id
