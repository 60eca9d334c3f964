-- What a procedure passes to itself decides what it gets back, as the same condition in its own text does.
-- catalog: sales

CREATE PROCEDURE dbo.Depth @id int, @depth int OUTPUT AS
SET @depth = (SELECT MAX(Price) FROM dbo.Products WHERE ParentId = @id);
IF @depth > 0 EXEC dbo.Depth @depth, @depth OUTPUT;
INSERT INTO dbo.Facts (Rank) VALUES (@depth);

-- lineage:
--   dbo.Depth: calls dbo.Depth
--   dbo.Depth: reads dbo.Products
--   dbo.Depth: writes dbo.Facts
--   dbo.Depth: dbo.Facts.Rank <- dbo.Products.Price (aggregation)
--   dbo.Depth: dbo.Facts.Rank <~ dbo.Products.ParentId (filter)
--   dbo.Depth: dbo.Facts.Rank <~ dbo.Products.Price (filter)
