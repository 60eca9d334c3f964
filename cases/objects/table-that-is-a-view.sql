-- What is made as a table first and as a view later is a view.
CREATE TABLE dbo.T (a int);
GO
SELECT a INTO dbo.W FROM dbo.T;
GO
DROP TABLE dbo.W;
GO
CREATE VIEW dbo.W AS SELECT a FROM dbo.T;

-- objects:
--   [case.sql]: Script
--   dbo.T: Table (1 a int)
--   dbo.W: View (1 a)
