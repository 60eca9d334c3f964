-- A column that a constant text names and no table has is told.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
EXEC (N'INSERT INTO dbo.Archive (Id) SELECT Nothing FROM dbo.Orders');

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   HW2003: None of the sources here has a column Nothing.
