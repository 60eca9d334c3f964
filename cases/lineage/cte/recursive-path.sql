-- A path that a recursive CTE puts together comes from the anchor and from each step.
-- catalog: sales

WITH tree AS (
    SELECT p.Id, CAST(p.Name AS nvarchar(400)) AS Path FROM dbo.Products AS p WHERE p.ParentId IS NULL
    UNION ALL
    SELECT c.Id, CAST(t.Path + N'/' + c.Name AS nvarchar(400)) FROM dbo.Products AS c JOIN tree AS t ON t.Id = c.ParentId
)
INSERT INTO dbo.Facts (CustomerId, Name) SELECT t.Id, t.Path FROM tree AS t;

-- lineage:
--   reads dbo.Products
--   writes dbo.Facts
--   dbo.Facts.CustomerId <- dbo.Products.Id
--   dbo.Facts.CustomerId <~ dbo.Products.Id (join)
--   dbo.Facts.CustomerId <~ dbo.Products.ParentId (filter)
--   dbo.Facts.CustomerId <~ dbo.Products.ParentId (join)
--   dbo.Facts.Name <- dbo.Products.Name (transformation)
--   dbo.Facts.Name <~ dbo.Products.Id (join)
--   dbo.Facts.Name <~ dbo.Products.ParentId (filter)
--   dbo.Facts.Name <~ dbo.Products.ParentId (join)
