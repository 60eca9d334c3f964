-- A SELECT that finds no row leaves the variable as it is: a text of it is NULL and does nothing, and what stands behind runs.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @name sysname, @other nvarchar(100) = N'DELETE FROM dbo.Lines';
SELECT @name = s.Name FROM dbo.Settings AS s WHERE 1 = 0;
IF @name IS NULL SET @name = N'Archive';
EXEC (N'DELETE FROM dbo.' + @name);
EXEC (@other);

-- lineage:
--   dbo.P: reads dbo.Settings
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: writes dbo.Lines [dynamic]
