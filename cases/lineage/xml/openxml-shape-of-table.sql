-- OPENXML WITH a table's name takes its columns from that table: their data is the document's, none of the table's.
-- catalog: sales

DECLARE @h int;
INSERT INTO dbo.Customers (Name, City)
SELECT x.Name, x.City FROM OPENXML(@h, '/r/c') WITH stage.Customers AS x;

-- lineage:
--   writes dbo.Customers
