-- An INSERT into OPENQUERY writes the columns that its text selects, at the other server.
-- catalog: warehouse

INSERT INTO OPENQUERY(Branch, 'SELECT Code, Title FROM shop.Item')
SELECT p.ProductCode, p.Title FROM stage.Product AS p;

-- lineage:
--   reads stage.Product
--   writes Branch..shop.Item [dynamic]
--   Branch..shop.Item.Code <- stage.Product.ProductCode
--   Branch..shop.Item.Title <- stage.Product.Title
--   HW3004: The construct OPENQUERY, beyond the names in its text, is not followed.
