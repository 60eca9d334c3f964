-- An INSERT into OPENQUERY writes at another server: said out loud, the sources are read all the same.
-- catalog: warehouse

INSERT INTO OPENQUERY(Branch, 'SELECT Code, Title FROM shop.Item')
SELECT p.ProductCode, p.Title FROM stage.Product AS p;

-- lineage:
--   reads stage.Product
--   HW3004: The construct OPENQUERY(Branch, 'SELECT Code, Title FROM shop.Item') is not followed.
