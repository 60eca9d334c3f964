-- A view that dynamic SQL creates is one where all of its text is known and holds nothing else and no error.
CREATE TABLE dbo.A (x int);
GO
CREATE PROCEDURE dbo.P AS
BEGIN
  EXEC ('CREATE VIEW dbo.V AS SELECT x FROM dbo.A');
  EXEC ('CREATE VIEW dbo.W AS SELECT x FROM dbo.A; GRANT SELECT ON dbo.W TO reader;');
  DECLARE @sql nvarchar(max), @more nvarchar(max), @p sysname;
  SET @sql = 'CREATE VIEW dbo.OfVariable AS SELECT x FROM dbo.A';
  EXEC (@sql);
  SET @more += 'CREATE VIEW dbo.Appended AS SELECT x FROM dbo.A';
  EXEC ('CREATE VIEW dbo.FirstPart AS SELECT x FROM dbo.A' + @more);
  EXEC @p 'CREATE VIEW dbo.OfAnyProcedure AS SELECT x FROM dbo.A';
  EXEC ('CREATE VIEW dbo.OnTheServer AS SELECT x FROM dbo.A') AT Box;
  EXEC ('CREATE VIEW dbo.X AS SELECT x FROM dbo.A WHERE (x = 1');
END;

-- objects:
--   dbo.A: Table (1 x int)
--   dbo.OfVariable: View (1 x)
--   dbo.P: Stored Procedure
--   dbo.V: View (1 x)
