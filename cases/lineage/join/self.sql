-- Two aliases of one table are two sources of one column each; the join reads the table's columns once.
-- catalog: sales

INSERT INTO dbo.Facts (Name, Amount)
SELECT child.Name, parent.Price
FROM   dbo.Products AS child
JOIN   dbo.Products AS parent ON parent.Id = child.ParentId;

-- lineage:
--   reads dbo.Products
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Products.Price
--   dbo.Facts.Amount <~ dbo.Products.Id (join)
--   dbo.Facts.Amount <~ dbo.Products.ParentId (join)
--   dbo.Facts.Name <- dbo.Products.Name
--   dbo.Facts.Name <~ dbo.Products.Id (join)
--   dbo.Facts.Name <~ dbo.Products.ParentId (join)
