-- ALTER VIEW that breaks off behind its options takes no text away, and is told.
CREATE TABLE dbo.T (a int);
GO
CREATE VIEW dbo.V AS SELECT a FROM dbo.T;
GO
ALTER VIEW dbo.V WITH SCHEMABINDING

-- lineage:
--   dbo.V: reads dbo.T
--   dbo.V: dbo.V.a <- dbo.T.a
--   HW1001: Expected AS here, found the end of the text.
