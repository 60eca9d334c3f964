-- A column of a list that the INSERT leaves out holds its DEFAULT, else NULL.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @todo TABLE (name sysname, done bit NOT NULL DEFAULT 0, source sysname NULL);
INSERT INTO @todo (name) VALUES (N'Orders');
INSERT INTO @todo (name, done) VALUES (N'Archive', DEFAULT), (N'Lines', 1);
DECLARE @name sysname, @source sysname;
WHILE EXISTS (SELECT 1 FROM @todo WHERE done = 0)
BEGIN
  SELECT TOP (1) @name = name, @source = ISNULL(source, N'dbo') FROM @todo WHERE done = 0;
  EXEC (N'INSERT INTO dbo.Lines (OrderId) SELECT Id FROM ' + @source + N'.' + @name);
  UPDATE @todo SET done = 1 WHERE name = @name;
END;

-- lineage:
--   dbo.P: reads dbo.Archive [dynamic]
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Lines [dynamic]
--   dbo.P: dbo.Lines.OrderId <- dbo.Archive.Id [dynamic]
--   dbo.P: dbo.Lines.OrderId <- dbo.Orders.Id [dynamic]
