-- UPDATE Customers means dbo.Customers, though the FROM has a table of that name in another schema under an alias.
-- catalog: sales

UPDATE Customers SET Name = s.Name FROM stage.Customers AS s WHERE s.Id = Customers.Id;

-- lineage:
--   reads stage.Customers
--   writes dbo.Customers
--   dbo.Customers.Name <- stage.Customers.Name
--   dbo.Customers.Name <~ dbo.Customers.Id (filter)
--   dbo.Customers.Name <~ stage.Customers.Id (filter)
