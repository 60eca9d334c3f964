-- The column list of a view over a star of unknown columns: the first is certain, the others are some of the star's.
-- catalog: sales

CREATE VIEW dbo.V (Id, A, B) AS SELECT c.Id, s.* FROM dbo.Customers AS c CROSS JOIN ext.Source AS s;

-- lineage:
--   dbo.V: reads dbo.Customers
--   dbo.V: reads ext.Source
--   dbo.V: dbo.V.A <- ext.Source.*
--   dbo.V: dbo.V.B <- ext.Source.*
--   dbo.V: dbo.V.Id <- dbo.Customers.Id
--   HW2005: The columns of ext.Source are not known, so * cannot be expanded.
