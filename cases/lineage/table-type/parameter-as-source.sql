-- A READONLY parameter brings rows from outside: its columns have no source here.
-- catalog: sales

CREATE PROCEDURE dbo.Tag @ids dbo.IdList READONLY AS
UPDATE p SET p.Name = i.Label FROM dbo.Products AS p JOIN @ids AS i ON i.Id = p.Id;

-- lineage:
--   dbo.Tag: reads dbo.Products
--   dbo.Tag: writes dbo.Products
--   dbo.Tag: dbo.Products.Name <~ dbo.Products.Id (join)
