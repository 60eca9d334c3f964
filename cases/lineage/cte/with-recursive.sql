-- WITH RECURSIVE, as other servers have it, is refused by SQL Server; the common table expressions are read all the same.
-- catalog: sales

WITH RECURSIVE Tree AS (
  SELECT Id, ParentId FROM dbo.Products WHERE ParentId IS NULL
  UNION ALL
  SELECT p.Id, p.ParentId FROM dbo.Products AS p JOIN Tree ON Tree.Id = p.ParentId
)
INSERT INTO dbo.Archive (Id) SELECT Id FROM Tree;

-- lineage:
--   reads dbo.Products
--   writes dbo.Archive
--   dbo.Archive.Id <- dbo.Products.Id
--   dbo.Archive.Id <~ dbo.Products.Id (join)
--   dbo.Archive.Id <~ dbo.Products.ParentId (filter)
--   dbo.Archive.Id <~ dbo.Products.ParentId (join)
--   HW1010: SQL Server refuses this: RECURSIVE stands behind WITH: what reads itself is recursive without.
