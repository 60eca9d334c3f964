-- Two recursive members, each by its own table: the column comes from the anchor and from both.
-- catalog: sales

WITH tree AS (
    SELECT p.Id, p.Name, p.ParentId FROM dbo.Products AS p WHERE p.ParentId IS NULL
    UNION ALL
    SELECT c.Id, c.Name, t.Id FROM dbo.Products AS c JOIN tree AS t ON t.Id = c.ParentId
    UNION ALL
    SELECT k.Id, k.Region, t.ParentId FROM dbo.Countries AS k JOIN tree AS t ON t.Id = k.Id
)
INSERT INTO dbo.Facts (CustomerId, Name, Rank) SELECT t.Id, t.Name, t.ParentId FROM tree AS t;

-- lineage:
--   reads dbo.Countries
--   reads dbo.Products
--   writes dbo.Facts
--   dbo.Facts.CustomerId <- dbo.Countries.Id
--   dbo.Facts.CustomerId <- dbo.Products.Id
--   dbo.Facts.CustomerId <~ dbo.Countries.Id (join)
--   dbo.Facts.CustomerId <~ dbo.Products.Id (join)
--   dbo.Facts.CustomerId <~ dbo.Products.ParentId (filter)
--   dbo.Facts.CustomerId <~ dbo.Products.ParentId (join)
--   dbo.Facts.Name <- dbo.Countries.Region
--   dbo.Facts.Name <- dbo.Products.Name
--   dbo.Facts.Name <~ dbo.Countries.Id (join)
--   dbo.Facts.Name <~ dbo.Products.Id (join)
--   dbo.Facts.Name <~ dbo.Products.ParentId (filter)
--   dbo.Facts.Name <~ dbo.Products.ParentId (join)
--   dbo.Facts.Rank <- dbo.Countries.Id
--   dbo.Facts.Rank <- dbo.Products.Id
--   dbo.Facts.Rank <- dbo.Products.ParentId
--   dbo.Facts.Rank <~ dbo.Countries.Id (join)
--   dbo.Facts.Rank <~ dbo.Products.Id (join)
--   dbo.Facts.Rank <~ dbo.Products.ParentId (filter)
--   dbo.Facts.Rank <~ dbo.Products.ParentId (join)
