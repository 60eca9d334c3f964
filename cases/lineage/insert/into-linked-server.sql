-- A table of a linked server is written by its four parts.
-- catalog: warehouse

INSERT INTO Branch.Shop.dbo.Item (Code, Title)
SELECT p.ProductCode, p.Title FROM stage.Product AS p;

-- lineage:
--   reads stage.Product
--   writes Branch.Shop.dbo.Item
--   Branch.Shop.dbo.Item.Code <- stage.Product.ProductCode
--   Branch.Shop.dbo.Item.Title <- stage.Product.Title
