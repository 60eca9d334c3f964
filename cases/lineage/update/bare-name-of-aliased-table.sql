-- UPDATE Customers where the FROM has dbo.Customers under an alias: it is that source.
-- catalog: sales

UPDATE Customers SET Name = s.Name FROM stage.Customers AS s JOIN dbo.Customers AS c ON c.Id = s.Id;

-- lineage:
--   reads dbo.Customers
--   reads stage.Customers
--   writes dbo.Customers
--   dbo.Customers.Name <- stage.Customers.Name
--   dbo.Customers.Name <~ dbo.Customers.Id (join)
--   dbo.Customers.Name <~ stage.Customers.Id (join)
