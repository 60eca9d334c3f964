-- A loop that ends in CONTINUE goes round like any other: what one variable gets at the end of a round another has in the next.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @last int, @now int, @i int = 0;
WHILE @i < 5
BEGIN
  SET @last = @now;
  SELECT @now = o.Id FROM dbo.Orders AS o WHERE o.CustomerId = @i;
  SET @i += 1;
  CONTINUE;
END;
INSERT INTO dbo.Archive (Id) VALUES (@last);

-- lineage:
--   dbo.P: reads dbo.Orders
--   dbo.P: writes dbo.Archive
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.P: dbo.Archive.Id <~ dbo.Orders.CustomerId (filter)
