-- Names are compared as the collation does; the catalog's spelling is told.
-- catalog: sales

insert into DBO.FACTS (CUSTOMERID, name) select C.ID, c.NAME from Dbo.customers as C;

-- lineage:
--   reads dbo.Customers
--   writes dbo.Facts
--   dbo.Facts.CustomerId <- dbo.Customers.Id
--   dbo.Facts.Name <- dbo.Customers.Name
