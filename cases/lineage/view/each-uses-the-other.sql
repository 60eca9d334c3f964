-- Two views that use each other cannot be, but are read without an end.
-- catalog: sales

CREATE VIEW dbo.A1 AS SELECT b.Id FROM dbo.B1 AS b;
GO
CREATE VIEW dbo.B1 AS SELECT a.Id FROM dbo.A1 AS a;

-- lineage:
--   dbo.A1: reads dbo.B1
--   dbo.B1: reads dbo.A1
--   dbo.A1: dbo.A1.Id <- dbo.B1.Id
--   dbo.B1: dbo.B1.Id <- dbo.A1.Id
