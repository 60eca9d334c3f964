-- A column that the named source does not have: a diagnostic, and no edge for it alone.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Name) SELECT c.Id, c.Nickname FROM dbo.Customers AS c;

-- lineage:
--   reads dbo.Customers
--   writes dbo.Facts
--   dbo.Facts.CustomerId <- dbo.Customers.Id
--   HW2003: None of the sources here has a column Nickname.
