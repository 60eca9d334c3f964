-- Several modules in one script without GO are modules of their own, with a warning each.
-- catalog: sales

CREATE VIEW dbo.V1 AS SELECT c.Id, c.Name FROM dbo.Customers AS c
CREATE VIEW dbo.V2 AS SELECT v.Name FROM dbo.V1 AS v

-- lineage:
--   dbo.V1: reads dbo.Customers
--   dbo.V2: reads dbo.V1
--   dbo.V1: dbo.V1.Id <- dbo.Customers.Id
--   dbo.V1: dbo.V1.Name <- dbo.Customers.Name
--   dbo.V2: dbo.V2.Name <- dbo.V1.Name
--   HW1008: CREATE of a module should stand alone in its batch; it is read as a module of its own.
