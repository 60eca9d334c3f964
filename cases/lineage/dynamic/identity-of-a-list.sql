-- A list counts its rows by itself, from where and in steps as IDENTITY says, 1 and 1 where it does not; the column is passed over.
CREATE PROCEDURE dbo.P AS
BEGIN
  DECLARE @name sysname;
  CREATE TABLE #n (id int IDENTITY(10, 5), name sysname);
  INSERT INTO #n VALUES ('A'), ('B');
  SELECT @name = name FROM #n WHERE id = 15;
  EXEC ('DELETE FROM dbo.' + @name);
  DECLARE @m TABLE (other int, name sysname, id int IDENTITY);
  INSERT INTO @m (name, other) VALUES ('C', 1), ('D', 2);
  SELECT @name = name FROM @m WHERE id = 2;
  EXEC ('DELETE FROM dbo.' + @name);
END;

-- lineage:
--   dbo.P: writes dbo.B [dynamic]
--   dbo.P: writes dbo.D [dynamic]
