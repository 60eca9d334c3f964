-- Names without schema or database are of the defaults; sysobjects is SQL Server's own in each of them.
-- default schema: stg
-- default database: Sales
CREATE TABLE T (a int);
GO
CREATE VIEW V AS SELECT a FROM Sales.stg.T;
GO
CREATE VIEW dbo.W AS SELECT a FROM T CROSS JOIN sysobjects CROSS JOIN Other.dbo.U;

-- objects:
--   Other.dbo.U: Unresolved
--   dbo.W: View (1 a)
--   stg.T: Table (1 a int)
--   stg.V: View (1 a)
