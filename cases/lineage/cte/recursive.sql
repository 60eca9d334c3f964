-- A recursive CTE gives what its anchor and its recursive members put in.
-- catalog: sales

WITH tree AS (
    SELECT p.Id, p.ParentId, p.Name FROM dbo.Products AS p WHERE p.ParentId IS NULL
    UNION ALL
    SELECT c.Id, t.Id, t.Name + N'/' + c.Name
    FROM   dbo.Products AS c
    JOIN   tree AS t ON t.Id = c.ParentId
)
INSERT INTO dbo.Facts (CustomerId, Name)
SELECT tree.Id, tree.Name FROM tree;

-- lineage:
--   reads dbo.Products
--   writes dbo.Facts
--   dbo.Facts.CustomerId <- dbo.Products.Id
--   dbo.Facts.CustomerId <~ dbo.Products.Id (join)
--   dbo.Facts.CustomerId <~ dbo.Products.ParentId (filter)
--   dbo.Facts.CustomerId <~ dbo.Products.ParentId (join)
--   dbo.Facts.Name <- dbo.Products.Name
--   dbo.Facts.Name <- dbo.Products.Name (transformation)
--   dbo.Facts.Name <~ dbo.Products.Id (join)
--   dbo.Facts.Name <~ dbo.Products.ParentId (filter)
--   dbo.Facts.Name <~ dbo.Products.ParentId (join)
