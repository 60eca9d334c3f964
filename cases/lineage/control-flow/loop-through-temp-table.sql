-- A loop that fills a level of a temp table from the one before.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @level int = 0;
CREATE TABLE #tree (Id int, Root nvarchar(100), Level int);
INSERT INTO #tree SELECT p.Id, p.Name, 0 FROM dbo.Products AS p WHERE p.ParentId IS NULL;
WHILE @@ROWCOUNT > 0
BEGIN
    SET @level += 1;
    INSERT INTO #tree (Id, Root, Level)
    SELECT p.Id, t.Root, @level FROM dbo.Products AS p JOIN #tree AS t ON t.Id = p.ParentId AND t.Level = @level - 1;
END;
INSERT INTO dbo.Facts (CustomerId, Name) SELECT t.Id, t.Root FROM #tree AS t;

-- lineage:
--   dbo.P: reads dbo.Products
--   dbo.P: writes dbo.Facts
--   dbo.P: dbo.Facts.CustomerId <- dbo.Products.Id
--   dbo.P: dbo.Facts.CustomerId <~ dbo.Products.Id (join)
--   dbo.P: dbo.Facts.CustomerId <~ dbo.Products.ParentId (filter)
--   dbo.P: dbo.Facts.CustomerId <~ dbo.Products.ParentId (join)
--   dbo.P: dbo.Facts.Name <- dbo.Products.Name
--   dbo.P: dbo.Facts.Name <~ dbo.Products.Id (join)
--   dbo.P: dbo.Facts.Name <~ dbo.Products.ParentId (filter)
--   dbo.P: dbo.Facts.Name <~ dbo.Products.ParentId (join)
