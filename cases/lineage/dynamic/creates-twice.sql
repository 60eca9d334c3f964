-- Of two texts that create the same view the module is the one that comes first, on whichever line it stands.
-- catalog: sales

EXEC ('CREATE VIEW dbo.V AS SELECT o.Id FROM dbo.Orders AS o'); EXEC ('CREATE VIEW dbo.W AS SELECT l.Qty FROM dbo.Lines AS l');

EXEC ('DROP VIEW dbo.W');

EXEC ('CREATE VIEW dbo.W AS SELECT c.Name FROM dbo.Customers AS c');

-- lineage:
--   dbo.V: reads dbo.Orders [dynamic]
--   dbo.W: reads dbo.Lines [dynamic]
--   dbo.V: dbo.V.Id <- dbo.Orders.Id [dynamic]
--   dbo.W: dbo.W.Qty <- dbo.Lines.Qty [dynamic]
