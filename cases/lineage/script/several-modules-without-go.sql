-- Several modules in one script without GO are modules of their own, with a warning each.
-- catalog: sales

CREATE VIEW dbo.V1 AS SELECT c.Id, c.Name FROM dbo.Customers AS c
CREATE VIEW dbo.V2 AS SELECT v.Name FROM dbo.V1 AS v
