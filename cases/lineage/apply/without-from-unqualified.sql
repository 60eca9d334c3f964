-- In an APPLY without FROM an unqualified name belongs to the table left of it.
-- catalog: sales

INSERT INTO dbo.Facts (Name)
SELECT x.Upper1
FROM   dbo.Customers
CROSS APPLY (SELECT UPPER(Name) AS Upper1) AS x;

-- lineage:
--   reads dbo.Customers
--   writes dbo.Facts
--   dbo.Facts.Name <- dbo.Customers.Name (transformation)
