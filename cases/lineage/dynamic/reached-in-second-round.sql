-- A text that runs in a later round of a loop only is one that a way leads to.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @i int = 1;
WHILE @i < 3
BEGIN
  IF @i = 2 EXEC (N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Orders');
  SET @i += 1;
END;

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
