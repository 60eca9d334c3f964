-- Of EXCEPT only the left side is content; the right side decides which rows stay.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Name)
SELECT s.Id, s.Name FROM stage.Customers AS s
EXCEPT
SELECT c.Id, c.Name FROM dbo.Customers AS c;

-- lineage:
--   reads dbo.Customers
--   reads stage.Customers
--   writes dbo.Facts
--   dbo.Facts.CustomerId <- stage.Customers.Id
--   dbo.Facts.CustomerId <~ dbo.Customers.Id (filter)
--   dbo.Facts.CustomerId <~ dbo.Customers.Name (filter)
--   dbo.Facts.Name <- stage.Customers.Name
--   dbo.Facts.Name <~ dbo.Customers.Id (filter)
--   dbo.Facts.Name <~ dbo.Customers.Name (filter)
