-- UPDATE of OPENQUERY writes the table of its text; what filters there decides here.
-- catalog: sales

UPDATE OPENQUERY(Branch, 'SELECT i.Title FROM Shop.dbo.Item AS i WHERE i.Id = 3')
SET Title = (SELECT MAX(p.Name) FROM dbo.Products AS p);

-- lineage:
--   reads dbo.Products
--   writes Branch.Shop.dbo.Item [dynamic]
--   Branch.Shop.dbo.Item.Title <- dbo.Products.Name (aggregation)
--   Branch.Shop.dbo.Item.Title <~ Branch.Shop.dbo.Item.Id (filter)
--   HW3004: The construct OPENQUERY, beyond the names in its text, is not followed.
