-- A table variable is declared once: the next round of a loop finds what the last one left; a temp table starts empty.
-- catalog: sales

DECLARE @i int = 0;
WHILE @i < 3
BEGIN
  DECLARE @kept TABLE (Id int);
  CREATE TABLE #fresh (Id int);
  INSERT INTO dbo.Archive (Id) SELECT k.Id FROM @kept AS k;
  INSERT INTO dbo.Archive (CustomerId) SELECT f.Id FROM #fresh AS f;
  INSERT INTO @kept (Id) SELECT o.Id FROM dbo.Orders AS o;
  INSERT INTO #fresh (Id) SELECT o.Id FROM dbo.Orders AS o;
  DROP TABLE #fresh;
  SET @i += 1;
END;

-- lineage:
--   reads dbo.Orders
--   writes dbo.Archive
--   dbo.Archive.Id <- dbo.Orders.Id
