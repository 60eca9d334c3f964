-- What a subquery of the recursive member is decided by, a column of the CTE itself, comes from the anchor and from each step.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
WITH chain AS (
    SELECT p.Id, p.CategoryId, p.Price AS Best FROM dbo.Products AS p
    UNION ALL
    SELECT p.Id, p.ParentId, (SELECT MAX(l.Price) FROM dbo.Lines AS l WHERE l.ProductId = c.CategoryId)
    FROM   dbo.Products AS p JOIN chain AS c ON c.Id = p.ParentId
)
INSERT INTO dbo.Facts (Amount) SELECT Best FROM chain;

-- lineage:
--   dbo.P: reads dbo.Lines
--   dbo.P: reads dbo.Products
--   dbo.P: writes dbo.Facts
--   dbo.P: dbo.Facts.Amount <- dbo.Lines.Price (aggregation)
--   dbo.P: dbo.Facts.Amount <- dbo.Products.Price
--   dbo.P: dbo.Facts.Amount <~ dbo.Lines.ProductId (filter)
--   dbo.P: dbo.Facts.Amount <~ dbo.Products.CategoryId (filter)
--   dbo.P: dbo.Facts.Amount <~ dbo.Products.Id (join)
--   dbo.P: dbo.Facts.Amount <~ dbo.Products.ParentId (filter)
--   dbo.P: dbo.Facts.Amount <~ dbo.Products.ParentId (join)
