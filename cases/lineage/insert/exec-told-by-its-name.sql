-- A call whose rows nobody knows is told by the name of what it calls, a text by no more than its beginning.

CREATE TABLE dbo.Target (Id int);
GO
CREATE PROCEDURE dbo.P @schema sysname AS
DECLARE @status int;
INSERT INTO dbo.Target (Id) EXEC Nowhere @a = 1,
  @b = 2;
INSERT INTO dbo.Target (Id) EXECUTE @status = Other.dbo.[Rows of] 1;
INSERT INTO dbo.Target (Id) EXEC (N'EXEC Other.dbo.Rows_Of_A_Month @of = 1, @kind = 90');
INSERT INTO dbo.Target (Id) EXEC (N'EXEC Other.dbo.Rows_Of_A_Month @of = 1, @kind = 99, @year = 2026');
EXEC (N'INSERT INTO dbo.Target (Id) EXEC [' + @schema + N'].Pick @a = 1; EXEC ' + @schema + N'.Fill;');

-- lineage:
--   dbo.P: calls Other.dbo.Rows_Of_A_Month [dynamic]
--   dbo.P: calls Other.dbo.[Rows of]
--   dbo.P: calls dbo.Nowhere
--   dbo.P: writes dbo.Target [parsed, dynamic]
--   HW3003: What dbo.Nowhere returns is not known, so the columns it fills have no source.
--   HW3003: What Other.dbo.[Rows of] returns is not known, so the columns it fills have no source.
--   HW3003: What EXEC (N'EXEC Other.dbo.Rows_Of_A_Month @of = 1, @kind = 90') returns is not known, so the columns it fills have no source.
--   HW3003: What EXEC (N'EXEC Other.dbo.Rows_Of_A_Month @of = 1, @kind = 99, … returns is not known, so the columns it fills have no source.
--   HW3002: The name [{@schema}].Pick is only partly known at run time; no edge is drawn.
--   HW3002: The name {@schema}.Fill is only partly known at run time; no edge is drawn.
--   HW3003: What [{@schema}].Pick returns is not known, so the columns it fills have no source.
