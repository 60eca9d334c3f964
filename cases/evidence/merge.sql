-- MERGE proves each column at the expression of the branch that writes it, a condition's columns there as well.
-- catalog: sales

MERGE dbo.Customers AS t
USING stage.Customers AS s ON s.Id = t.Id
WHEN MATCHED AND s.Since > t.Since THEN UPDATE SET t.Name = UPPER(s.Name)
WHEN NOT MATCHED THEN INSERT (Name, City) VALUES (s.Name, s.City)
OUTPUT inserted.Id, $action INTO dbo.Changes (Id, What);

-- evidence:
--   4: MERGE: writes dbo.Customers by dbo.Customers
--   5: MERGE: reads stage.Customers by stage.Customers
--   5: MERGE: dbo.Changes.Id <~ dbo.Customers.Id by s.Id = t.Id
--   5: MERGE: dbo.Changes.Id <~ stage.Customers.Id by s.Id = t.Id
--   5: MERGE: dbo.Changes.What <~ dbo.Customers.Id by s.Id = t.Id
--   5: MERGE: dbo.Changes.What <~ stage.Customers.Id by s.Id = t.Id
--   5: MERGE: dbo.Customers.City <~ dbo.Customers.Id by s.Id = t.Id
--   5: MERGE: dbo.Customers.City <~ stage.Customers.Id by s.Id = t.Id
--   5: MERGE: dbo.Customers.Name <~ dbo.Customers.Id by s.Id = t.Id
--   5: MERGE: dbo.Customers.Name <~ stage.Customers.Id by s.Id = t.Id
--   6: MERGE: dbo.Changes.Id <~ dbo.Customers.Since by s.Since > t.Since
--   6: MERGE: dbo.Changes.Id <~ stage.Customers.Since by s.Since > t.Since
--   6: MERGE: dbo.Changes.What <~ dbo.Customers.Since by s.Since > t.Since
--   6: MERGE: dbo.Changes.What <~ stage.Customers.Since by s.Since > t.Since
--   6: MERGE: dbo.Customers.City <~ dbo.Customers.Since by s.Since > t.Since
--   6: MERGE: dbo.Customers.City <~ stage.Customers.Since by s.Since > t.Since
--   6: MERGE: dbo.Customers.Name <~ dbo.Customers.Since by s.Since > t.Since
--   6: MERGE: dbo.Customers.Name <~ stage.Customers.Since by s.Since > t.Since
--   6: MERGE: dbo.Customers.Name <- stage.Customers.Name by UPPER(s.Name)
--   7: MERGE: dbo.Customers.Name <- stage.Customers.Name by s.Name
--   7: MERGE: dbo.Customers.City <- stage.Customers.City by s.City
--   8: MERGE: dbo.Changes.Id <- dbo.Customers.Id by inserted.Id
--   8: MERGE: writes dbo.Changes by dbo.Changes
