-- OPENXML gives pieces of its document under the names of its schema, of a table's columns, or of the edge table.
-- catalog: sales

DECLARE @doc int;
SELECT @doc = MAX(s.Value) FROM dbo.Settings AS s;
INSERT INTO dbo.Archive (Id) SELECT x.Num FROM OPENXML(@doc, '/a/b', 2) WITH (Num int '@id', Other int) AS x;
INSERT INTO dbo.Archive (CustomerId) SELECT y.CountryId FROM OPENXML(@doc, '/a/b') WITH dbo.Customers AS y;
INSERT INTO dbo.Audit (What, OldValue) SELECT z.text, z.localname FROM OPENXML(@doc, '/a/b') AS z;

-- lineage:
--   reads dbo.Settings
--   writes dbo.Archive
--   writes dbo.Audit
--   dbo.Archive.CustomerId <- dbo.Settings.Value (aggregation)
--   dbo.Archive.Id <- dbo.Settings.Value (aggregation)
--   dbo.Audit.What <- dbo.Settings.Value (aggregation)
