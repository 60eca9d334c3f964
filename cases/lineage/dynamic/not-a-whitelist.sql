-- Without the RETURN the parameter may be anything.
-- catalog: sales

CREATE PROCEDURE dbo.P @table sysname AS
IF @table NOT IN (N'Customers', N'Countries')
BEGIN
  RAISERROR('no such table', 16, 1);
END;
EXEC (N'INSERT INTO dbo.Settings (Name) SELECT Name FROM dbo.' + @table);

-- lineage:
--   dbo.P: writes dbo.Settings [dynamic]
--   HW3002: The name dbo.{@table} is only partly known at run time; no edge is drawn.
