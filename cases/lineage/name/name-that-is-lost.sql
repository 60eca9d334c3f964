-- Where a name breaks off, the statement is reported, and no object without a name is made.
CREATE PROCEDURE dbo.P AS
BEGIN
  DELETE FROM dbo.[];
  DELETE FROM dbo.;
  EXEC dbo.[];
END;

-- lineage:
--   HW1010: SQL Server refuses this: a name is empty or longer than 128 characters.
--   HW1001: Expected a name here, found ;.
--   HW1010: SQL Server refuses this: a name is empty or longer than 128 characters.
