-- ALTER VIEW that gives nothing but options takes no text away.
CREATE TABLE dbo.T (a int);
GO
CREATE VIEW dbo.V AS SELECT a FROM dbo.T;
GO
ALTER MATERIALIZED VIEW dbo.V REBUILD;

-- lineage:
--   dbo.V: reads dbo.T
--   dbo.V: dbo.V.a <- dbo.T.a
