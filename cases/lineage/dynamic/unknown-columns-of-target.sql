-- Without the columns of the target the values have no place.
-- catalog: sales

CREATE PROCEDURE dbo.P @columns nvarchar(max) AS
EXEC (N'INSERT INTO dbo.Archive ' + @columns + N' SELECT Id, Total FROM dbo.Orders');

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: @columns.
