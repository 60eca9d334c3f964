-- A view that dynamic SQL creates is one where its text holds nothing else and no error: SQL Server refuses the others.
CREATE TABLE dbo.A (x int);
GO
CREATE PROCEDURE dbo.P AS
BEGIN
  EXEC ('CREATE VIEW dbo.V AS SELECT x FROM dbo.A');
  EXEC ('CREATE VIEW dbo.W AS SELECT x FROM dbo.A; GRANT SELECT ON dbo.W TO reader;');
  EXEC ('CREATE VIEW dbo.X AS SELECT x FROM dbo.A WHERE (x = 1');
END;

-- objects:
--   dbo.A: Table (1 x int)
--   dbo.P: Stored Procedure
--   dbo.V: View (1 x)
